package dev.waymark;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/**
 * Runs the whole application once for all tests that carry this, on a free port and the
 * shared real Neo4j, without the starter graph. Ask it with an {@link Api}, which a
 * test's constructor may take.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestSettings.class)
@Import({ Api.class, SchemaReports.class })
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface WaymarkTest {

}
