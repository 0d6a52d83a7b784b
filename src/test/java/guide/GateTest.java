package guide;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.screen.Screen;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import guide.app.World;
import guide.text.Line;
import guide.text.Safe;
import guide.text.Span;
import guide.tui.Canvas;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No text gets out that has not passed the gate. The compiler sees to most of it: a {@link Canvas} takes only what is
 * made of {@link Safe}, and only the gate makes that. These rules see to the rest: which few classes may touch what
 * leads out. Each rule is also tried on a class that breaks it.
 */
class GateTest {
    /** What only the build runs is in no jar. */
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/guide/build/"))
            .importPackages("guide");

    /** Files are the journal's to write; its lines pass the gate when they are read and shown. The build shows no text. */
    private static final ArchRule ONLY_CONSOLE_AND_FRAME_WRITE = noClasses()
            .that()
            .resideOutsideOfPackages("guide.journal..", "guide.build")
            .and()
            .doNotHaveFullyQualifiedName("guide.cli.Console")
            .and()
            .doNotHaveFullyQualifiedName("guide.tui.terminal.FrameScreen")
            .should()
            .callMethodWhere(calls(Writer.class, "write|append|print|println|printf|format"))
            .orShould()
            .callMethodWhere(calls(OutputStream.class, "write|append|print|println|printf|format"));

    private static final ArchRule CONSOLE_WRITES_WHAT_IS_SAFE = methods()
            .that()
            .areDeclaredInClassesThat(nameIs("guide.cli.Console").or(nameIs(Leaks.class.getName() + "$Console")))
            .should(takeSafeTextWhereTheyWrite());

    private static final ArchRule ONLY_THE_PROGRAM_SEES_THE_RAW_STREAMS = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("guide.cli.Program")
            .should()
            .callMethodWhere(calls(World.class, "out|err"));

    private static final ArchRule NOBODY_PRINTS_BESIDE_THEM = noClasses()
            .should()
            .callMethodWhere(calls(Throwable.class, "printStackTrace").and(withoutArguments()))
            .orShould()
            .callMethod(System.class, "console")
            .orShould()
            .callMethod(Thread.class, "dumpStack")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..");

    private static final ArchRule ONLY_THE_CANVAS_FILLS_CELLS = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("guide.tui.terminal.ScreenCanvas")
            .should()
            .callMethodWhere(calls(Screen.class, "setCharacter|newTextGraphics"))
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("com.googlecode.lanterna.graphics..");

    private static final ArchRule CANVAS_TAKES_WHAT_IS_SAFE = methods()
            .that()
            .areDeclaredInClassesThat(assignableTo(Canvas.class))
            .and()
            .areNotPrivate()
            .should(takeNothingButNumbersAndSafeText());

    /** The parts passed the gate one by one; a second place that joins them needs a review of this rule. */
    private static final ArchRule ONLY_ONE_PLACE_JOINS_SAFE_TEXTS = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("guide.text.Line")
            .should()
            .callMethodWhere(calls(Safe.class, "joined"));

    private static final ArchRule DECKS_RUN_AND_REACH_NOTHING = noClasses()
            .that()
            .resideInAnyPackage("guide.bank..", "guide.yaml", "guide.text", "guide.study")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "java.lang.reflect..", "java.lang.invoke.MethodHandles..", "javax..")
            .orShould()
            .callMethod(Class.class, "forName", String.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ProcessBuilder.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Runtime.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.io.ObjectInputStream.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.yaml.snakeyaml.Yaml");

    static Stream<ArchRule> rules() {
        return Stream.of(
                ONLY_CONSOLE_AND_FRAME_WRITE,
                CONSOLE_WRITES_WHAT_IS_SAFE,
                ONLY_THE_PROGRAM_SEES_THE_RAW_STREAMS,
                NOBODY_PRINTS_BESIDE_THEM,
                ONLY_THE_CANVAS_FILLS_CELLS,
                CANVAS_TAKES_WHAT_IS_SAFE,
                ONLY_ONE_PLACE_JOINS_SAFE_TEXTS,
                DECKS_RUN_AND_REACH_NOTHING);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void program_keepsTheRule(ArchRule rule) {
        rule.check(PROGRAM);
    }

    @Test
    void everyRule_refusesTheClassThatBreaksIt() {
        Map<ArchRule, List<Class<?>>> leaks = Map.of(
                ONLY_CONSOLE_AND_FRAME_WRITE, List.of(Leaks.ToAWriter.class, Leaks.ToAStream.class),
                CONSOLE_WRITES_WHAT_IS_SAFE, List.of(Leaks.Console.class),
                ONLY_THE_PROGRAM_SEES_THE_RAW_STREAMS, List.of(Leaks.RawStream.class),
                NOBODY_PRINTS_BESIDE_THEM, List.of(Leaks.Trace.class, Leaks.Log.class),
                ONLY_THE_CANVAS_FILLS_CELLS, List.of(Leaks.Cells.class),
                CANVAS_TAKES_WHAT_IS_SAFE, List.of(Leaks.OpenCanvas.class),
                ONLY_ONE_PLACE_JOINS_SAFE_TEXTS, List.of(guide.text.GateLeak.class),
                DECKS_RUN_AND_REACH_NOTHING, List.of(guide.text.GateLeak.class));
        assertThat(leaks.keySet()).containsExactlyInAnyOrderElementsOf(rules().toList());
        leaks.forEach((rule, classes) -> {
            for (Class<?> leak : classes) {
                assertThat(rule.evaluate(new ClassFileImporter().importClasses(leak))
                                .getFailureReport()
                                .getDetails())
                        .as("%s of %s", rule.getDescription(), leak)
                        .isNotEmpty();
            }
        });
    }

    @Test
    void safeText_isMadeByNobodyElse() {
        assertThat(Safe.class.getDeclaredConstructors()).allMatch(made -> made.getModifiers() == 2 /* private */);
        assertThat(Safe.class).isFinal();
    }

    private static DescribedPredicate<JavaCall<?>> calls(Class<?> type, String methods) {
        return target(owner(assignableTo(type)))
                .and(target(nameMatching(methods)))
                .as("%s of a %s", methods, type.getSimpleName());
    }

    private static DescribedPredicate<JavaCall<?>> withoutArguments() {
        return DescribedPredicate.describe(
                "without arguments",
                call -> call.getTarget().getRawParameterTypes().isEmpty());
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaClass> nameIs(String name) {
        return DescribedPredicate.describe("are " + name, type -> type.getName().equals(name));
    }

    private static ArchCondition<JavaMethod> takeSafeTextWhereTheyWrite() {
        return new ArchCondition<>("take safe text where they write") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean writes = method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isAssignableTo(Writer.class)
                                && call.getName().matches("write|append|print.*"));
                // A line is made of spans, and a span of safe text.
                boolean safe = method.getRawParameterTypes().stream()
                                .anyMatch(type -> type.isEquivalentTo(Safe.class) || type.isEquivalentTo(Line.class))
                        && method.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(String.class));
                events.add(new SimpleConditionEvent(method, !writes || safe, method.getFullName()));
            }
        };
    }

    private static ArchCondition<JavaMethod> takeNothingButNumbersAndSafeText() {
        return new ArchCondition<>("take nothing but numbers and safe text") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean safe = method.getRawParameterTypes().stream()
                        .allMatch(type -> type.isPrimitive()
                                || type.isEquivalentTo(Span.class)
                                || type.isEquivalentTo(Line.class));
                events.add(new SimpleConditionEvent(method, safe, method.getFullName()));
            }
        };
    }

    /** Classes as they must not be. */
    static final class Leaks {
        static final class ToAWriter {
            void leak(Writer writer, String text) throws java.io.IOException {
                writer.append(text);
            }
        }

        static final class ToAStream {
            void leak(java.io.PrintStream stream, String text) {
                stream.printf(text);
            }
        }

        static final class Console {
            void leak(Writer writer, String text) throws java.io.IOException {
                writer.write(text);
            }
        }

        static final class RawStream {
            OutputStream leak(World world) {
                return world.out();
            }
        }

        static final class Trace {
            void leak(Exception e) {
                e.printStackTrace();
            }
        }

        static final class Log {
            void leak(String text) {
                java.util.logging.Logger.getLogger("").info(text);
            }
        }

        static final class Cells {
            void leak(Screen screen, String text) {
                screen.newTextGraphics().putString(0, 0, text);
                new BasicTextImage(1, 1);
            }
        }

        abstract static class OpenCanvas implements Canvas {
            abstract void put(int column, int row, String text);
        }
    }
}
