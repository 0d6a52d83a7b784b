package guide;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import guide.cli.AllActions;
import guide.keys.Action;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rooms and the arrows between them: they point down only. */
@AnalyzeClasses(packages = "guide", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /**
     * Each room with the rooms that it uses, from the ground floor up: a room may use only rooms that are listed before it.
     * The entry is the room {@code ""}.
     */
    private static final Map<String, Set<String>> MAY_USE = new LinkedHashMap<>();

    static {
        room("event");
        room("text.math");
        room("text.html", "text.math");
        room("text", "text.html", "text.math");
        room("yaml", "text");
        room("journal.line", "event");
        room("journal.disk");
        room("journal", "event", "journal.disk", "journal.line");
        room("journal.sync", "journal", "journal.disk");
        room("keys", "text", "yaml");
        room("bank", "text", "yaml");
        room("bank.search", "bank", "text");
        room("bank.amend", "bank", "text", "yaml");
        room("deck", "bank", "text");
        room("deck.text", "deck");
        room("deck.table", "deck");
        room("deck.markdown", "deck", "deck.text", "yaml");
        room("deck.tree", "deck", "text");
        room("deck.lines", "deck", "deck.text", "deck.tree");
        room("deck.org", "bank", "deck", "deck.text");
        room("deck.fields", "bank", "deck", "deck.table", "deck.text", "deck.tree", "yaml");
        room("deck.html", "deck", "deck.text", "text.html", "text.math");
        room(
                "deck.anki",
                "bank",
                "deck",
                "deck.fields",
                "deck.html",
                "deck.table",
                "deck.text",
                "deck.tree",
                "text.html");
        room("config", "keys", "text", "yaml");
        room("study", "bank", "event");
        room("study.stats", "bank", "event", "study");
        room("forecast", "bank", "event", "journal", "journal.line", "study");
        room("study.outlook", "bank", "event", "study");
        room("study.interview", "bank", "event", "study");
        room(
                "app",
                "bank",
                "bank.amend",
                "bank.search",
                "config",
                "event",
                "forecast",
                "journal",
                "journal.line",
                "journal.sync",
                "keys",
                "study",
                "study.outlook",
                "study.stats",
                "text",
                "yaml");
        room("app.quiz", "app", "bank", "event", "keys", "study", "study.outlook", "study.stats", "text");
        room(
                "app.interview",
                "app",
                "app.quiz",
                "bank",
                "event",
                "journal",
                "journal.disk",
                "keys",
                "study",
                "study.interview",
                "text");
        room("app.edit", "app", "bank", "bank.amend", "config", "journal", "journal.disk", "text", "yaml");
        room(
                "app.imports",
                "app",
                "bank",
                "deck",
                "deck.anki",
                "deck.fields",
                "deck.lines",
                "deck.markdown",
                "deck.org",
                "deck.text",
                "event",
                "journal",
                "journal.disk",
                "journal.line",
                "study",
                "text",
                "yaml");
        room("app.banks", "app", "app.imports", "bank", "journal", "journal.disk", "text", "yaml");
        room("tui", "app", "app.quiz", "config", "keys", "study", "text");
        room("tui.terminal", "config", "keys", "text", "tui");
        room("tui.card", "app", "app.quiz", "bank", "keys", "text", "tui");
        room("tui.quiz", "app", "app.quiz", "bank", "keys", "study", "text", "tui", "tui.card");
        room(
                "tui.browse",
                "app",
                "app.quiz",
                "bank",
                "bank.search",
                "event",
                "keys",
                "study",
                "study.stats",
                "text",
                "tui",
                "tui.card",
                "tui.quiz");
        room(
                "tui.stats",
                "app",
                "app.quiz",
                "bank",
                "keys",
                "study",
                "study.stats",
                "text",
                "tui",
                "tui.browse",
                "tui.quiz");
        room(
                "tui.plan",
                "app",
                "app.quiz",
                "bank",
                "event",
                "forecast",
                "keys",
                "study",
                "study.outlook",
                "text",
                "tui",
                "tui.browse",
                "tui.quiz");
        room(
                "tui.interview",
                "app",
                "app.interview",
                "app.quiz",
                "bank",
                "keys",
                "study",
                "study.interview",
                "text",
                "tui",
                "tui.card",
                "tui.quiz");
        room(
                "tui.home",
                "app",
                "app.interview",
                "app.quiz",
                "bank",
                "event",
                "forecast",
                "keys",
                "study",
                "study.stats",
                "text",
                "tui",
                "tui.browse",
                "tui.interview",
                "tui.plan",
                "tui.quiz",
                "tui.stats");
        room("plain", "app", "app.interview", "app.quiz", "bank", "keys", "study", "study.interview", "text");
        room("cli.advice", "app", "bank", "study", "study.stats");
        room("cli.completion", "app", "bank", "study", "text");
        room("cli.doctor", "app", "bank", "event", "journal", "journal.line", "journal.sync", "study", "yaml");
        room(
                "cli.json",
                "app",
                "app.interview",
                "bank",
                "config",
                "event",
                "forecast",
                "keys",
                "study",
                "study.interview",
                "study.outlook",
                "study.stats",
                "yaml");
        room("cli.lines", "app", "bank", "config", "forecast", "keys", "study", "study.outlook", "text");
        room(
                "cli",
                "app",
                "app.banks",
                "app.imports",
                "app.edit",
                "app.interview",
                "app.quiz",
                "bank",
                "bank.amend",
                "bank.search",
                "cli.advice",
                "cli.completion",
                "cli.doctor",
                "cli.json",
                "cli.lines",
                "config",
                "deck",
                "event",
                "forecast",
                "journal",
                "journal.disk",
                "journal.line",
                "journal.sync",
                "keys",
                "plain",
                "study",
                "study.interview",
                "study.stats",
                "text",
                "tui",
                "tui.browse",
                "tui.card",
                "tui.home",
                "tui.interview",
                "tui.plan",
                "tui.quiz",
                "tui.stats",
                "yaml");
        room("", "app", "cli", "config", "text", "tui", "tui.terminal");
        room("build", "bank", "yaml");
    }

    private static void room(String name, String... mayUse) {
        if (!MAY_USE.keySet().containsAll(List.of(mayUse))) {
            throw new IllegalStateException(name + " may only use rooms that are listed before it");
        }
        MAY_USE.put(name, Set.of(mayUse));
    }

    /** Also fails for a room that is not listed, and for an arrow that is listed and not needed any more. */
    @ArchTest
    static void roomsUseTheRoomsBelowThemThatAreListed(JavaClasses program) {
        Map<String, Set<String>> used = new TreeMap<>();
        program.forEach(one -> {
            Set<String> rooms = used.computeIfAbsent(room(one), any -> new TreeSet<>());
            one.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .filter(other -> other.getPackageName().matches("guide(\\..*)?"))
                    .map(ArchitectureTest::room)
                    .filter(other -> !other.equals(room(one)))
                    .forEach(rooms::add);
        });
        assertThat(used.keySet()).containsExactlyInAnyOrderElementsOf(MAY_USE.keySet());
        assertThat(used).allSatisfy((name, rooms) -> assertThat(rooms).as(name).isEqualTo(MAY_USE.get(name)));
    }

    private static String room(JavaClass one) {
        return one.getPackageName().replaceFirst("^guide\\.?", "");
    }

    /** A room of more files than that has an inner wall that nobody drew. */
    @ArchTest
    static void roomsHoldAtMost40Files(JavaClasses program) {
        Map<String, Long> files = program.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(one -> !one.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(ArchitectureTest::room, Collectors.counting()));
        assertThat(files).allSatisfy((room, n) -> assertThat(n).as(room).isLessThanOrEqualTo(40));
    }

    /** The compiler cannot say that a screen is missing from the list from which the configuration gets its keys. */
    @ArchTest
    static void actionsOfAllScreensAreListed(JavaClasses program) {
        Set<String> declared = program.stream()
                .filter(one -> one.isEnum() && one.isAssignableTo(Action.class))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
        assertThat(AllActions.list())
                .extracting(action -> action.getClass().getName())
                .containsAll(declared);
    }

    @ArchTest
    static final ArchRule nothingNeedsWhatOnlyTheBuildRuns = noClasses()
            .that()
            .resideOutsideOfPackage("guide.build")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("guide.build");

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
            .resideOutsideOfPackages("guide.cli..", "guide")
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
    static final ArchRule studyAndItsVocabularyReadAndWriteNothing = noClasses()
            .that()
            .resideInAnyPackage("guide.event", "guide.study")
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
