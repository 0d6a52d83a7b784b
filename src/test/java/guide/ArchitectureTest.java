package guide;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The rooms and the arrows between them: they point down only. */
@AnalyzeClasses(packages = "guide", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule arrowsPointDown = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("entry")
            .definedBy("guide")
            .layer("cli")
            .definedBy("guide.cli")
            .layer("tui")
            .definedBy("guide.tui")
            .layer("terminal")
            .definedBy("guide.tui.terminal")
            .layer("study")
            .definedBy("guide.study")
            .layer("text")
            .definedBy("guide.text")
            .layer("bank")
            .definedBy("guide.bank")
            .layer("config")
            .definedBy("guide.config")
            .layer("yaml")
            .definedBy("guide.yaml")
            .layer("journal")
            .definedBy("guide.journal")
            .whereLayer("entry")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("entry")
            .whereLayer("terminal")
            .mayOnlyBeAccessedByLayers("entry", "cli")
            .whereLayer("tui")
            .mayOnlyBeAccessedByLayers("entry", "cli", "terminal")
            .whereLayer("study")
            .mayOnlyBeAccessedByLayers("entry", "cli", "tui")
            .whereLayer("text")
            .mayOnlyBeAccessedByLayers("entry", "cli", "tui", "terminal")
            .whereLayer("config")
            .mayOnlyBeAccessedByLayers("entry", "cli");

    @ArchTest
    static final ArchRule roomsHaveNoCircles =
            slices().matching("guide.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingNeedsWhatOnlyTheBuildRuns = noClasses()
            .that()
            .resideOutsideOfPackage("guide.build")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("guide.build", "org.objectweb.asm..");

    @ArchTest
    static final ArchRule onlyOneRoomKnowsTheTerminalLibraries = noClasses()
            .that()
            .resideOutsideOfPackage("guide.tui.terminal")
            .and()
            .doNotHaveFullyQualifiedName("guide.text.Cells")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.googlecode.lanterna..", "org.jline..");

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsPicocli = noClasses()
            .that()
            .resideOutsideOfPackages("guide.cli", "guide")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule onlyOneRoomKnowsTheYamlLibrary = noClasses()
            .that()
            .resideOutsideOfPackage("guide.yaml")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.yaml..");

    @ArchTest
    static final ArchRule yamlKnowsNoOtherRoom = noClasses()
            .that()
            .resideInAPackage("guide.yaml")
            .should()
            .dependOnClassesThat(resideInAPackage("guide..").and(resideOutsideOfPackage("guide.yaml")));

    @ArchTest
    static final ArchRule studyReadsAndWritesNothing = noClasses()
            .that()
            .resideInAPackage("guide.study")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio..", "java.net..");

    @ArchTest
    static final ArchRule nobodyAsksTheClockButTheEntry = noClasses()
            .that()
            .resideOutsideOfPackage("guide")
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault");

    @ArchTest
    static final ArchRule exitIsTheEntrysToCall =
            noClasses().that().resideOutsideOfPackage("guide").should().callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule nobodyPrintsPastTheStreamsThatAreHandedIn = classes()
            .that()
            .resideOutsideOfPackage("guide")
            .should(
                    new com.tngtech.archunit.lang.ArchCondition<com.tngtech.archunit.core.domain.JavaClass>(
                            "not touch System.out or System.err") {
                        @Override
                        public void check(
                                com.tngtech.archunit.core.domain.JavaClass item,
                                com.tngtech.archunit.lang.ConditionEvents events) {
                            item.getFieldAccessesFromSelf().stream()
                                    .filter(a -> a.getTargetOwner().isEquivalentTo(System.class))
                                    .forEach(a -> events.add(com.tngtech.archunit.lang.SimpleConditionEvent.violated(
                                            a, a.getDescription())));
                        }
                    });
}
