package dev.waymark.studio;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import dev.waymark.SmallCatalogueFixture;
import dev.waymark.WaymarkTest;
import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.context.annotation.Import;

/**
 * A test of the Studio over the small catalogue, which is loaded anew for each test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WaymarkTest
@Import(SmallCatalogueFixture.class)
@ExtendWith(StudioTest.SmallCatalogueLoaded.class)
@interface StudioTest {

	final class SmallCatalogueLoaded implements BeforeEachCallback {

		@Override
		public void beforeEach(ExtensionContext context) {
			SmallCatalogue.load(TestNeo4j.shared());
		}

	}

}
