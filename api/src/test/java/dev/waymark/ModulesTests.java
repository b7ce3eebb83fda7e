package dev.waymark;

import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import dev.waymark.graph.Graph;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

class ModulesTests {

	private static final String[] PURE = { "dev.waymark.recommendation.ranking..", "dev.waymark.eligibility..",
			"dev.waymark.locale..", "dev.waymark.visitor.inference.." };

	private final JavaClasses production = new ClassFileImporter()
		.withImportOptions(List.of(new ImportOption.DoNotIncludeTests(),
				(location) -> !location.contains("test-classes") && !location.contains("-tests.jar")))
		.importPackages("dev.waymark");

	/** The application knows the starter graph alone of seed, whose other rooms edit. */
	@Test
	void featuresHaveNoCycles() {
		SlicesRuleDefinition.slices().assignedFrom(new Features()).should().beFreeOfCycles().check(this.production);
	}

	@Test
	void theGraphModelKnowsNoWebAndNoGraphQl() {
		JavaClasses graphModel = new ClassFileImporter()
			.importUrl(Graph.class.getProtectionDomain().getCodeSource().getLocation());
		noClasses().should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "graphql..", "jakarta.servlet..")
			.check(graphModel);
	}

	@Test
	void theMiddleIsPure() {
		noClasses().that()
			.resideInAnyPackage(PURE)
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "org.neo4j..", "graphql..")
			.orShould()
			.dependOnClassesThat()
			.areAssignableTo(Clock.class)
			.orShould()
			.dependOnClassesThat()
			.areAssignableTo(Random.class)
			.orShould()
			.callMethod(RandomGenerator.class, "getDefault")
			.orShould()
			.callMethod(Math.class, "random")
			.orShould()
			.callMethod(System.class, "currentTimeMillis")
			.orShould()
			.callMethod(System.class, "nanoTime")
			.orShould()
			.callMethodWhere(describe("the time of day is asked for",
					(call) -> call.getName().equals("now")
							&& call.getTargetOwner().getPackageName().equals("java.time")))
			.allowEmptyShould(true)
			.check(this.production);
	}

	@Test
	void graphQlAdaptersAreUsedByNobody() {
		noClasses().that()
			.resideOutsideOfPackage("dev.waymark..graphql")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("dev.waymark..graphql")
			.check(this.production);
		SlicesRuleDefinition.slices()
			.matching("dev.waymark.(**).graphql")
			.should()
			.notDependOnEachOther()
			.check(this.production);
	}

	@Test
	void everyPackageIsNullMarked() {
		assertThat(this.production).map(JavaClass::getPackage)
			.allSatisfy((room) -> assertThat(
					room.tryGetPackageInfo().filter((info) -> info.isAnnotatedWith(NullMarked.class)))
				.as(room.getName())
				.isPresent());
	}

	/** A feature is a package below the root; each room of seed is one. */
	private static final class Features implements SliceAssignment {

		@Override
		public SliceIdentifier getIdentifierOf(JavaClass type) {
			String[] parts = type.getPackageName().split("\\.");
			if (parts.length < 3) {
				return SliceIdentifier.ignore();
			}
			return ("seed".equals(parts[2]) && parts.length > 3) ? SliceIdentifier.of(parts[2], parts[3])
					: SliceIdentifier.of(parts[2]);
		}

		@Override
		public String getDescription() {
			return "features";
		}

	}

}
