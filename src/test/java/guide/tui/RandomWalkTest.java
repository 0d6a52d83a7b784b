package guide.tui;

import static org.assertj.core.api.Assertions.assertThat;

import guide.app.AppContext;
import guide.app.Editor;
import guide.app.EventLog;
import guide.app.Preferences;
import guide.app.StudyClock;
import guide.app.interview.InterviewFiles;
import guide.app.quiz.QuizSession;
import guide.bank.Bank;
import guide.bank.Domain;
import guide.bank.Question;
import guide.event.Event;
import guide.event.Fact;
import guide.event.NotSavedException;
import guide.fixture.Effects;
import guide.fixture.MemoryLog;
import guide.fixture.Player;
import guide.fixture.TextCanvas;
import guide.keys.Input;
import guide.keys.Keymap;
import guide.keys.Size;
import guide.plain.Dialogue;
import guide.plain.LineQuiz;
import guide.plain.LineSource;
import guide.study.DayStart;
import guide.study.Progress;
import guide.study.Rules;
import guide.study.Session;
import guide.text.Safe;
import guide.tui.home.Home;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who presses anything at all, in windows of any size, with a disk that fails now and then. */
class RandomWalkTest {
    private static final int STEPS = 3_000;
    private static final List<Question> RAG = List.of(Player.evaluation(), Player.question("vectors", 3));
    private static final List<Input> WAY_OUT = List.of(new Input.Key(Input.Key.Name.ESCAPE), new Input.Text('q'));

    private final List<Event> journal = new ArrayList<>();
    private final EventLog eventLog = new Failing();
    private Random random = new Random(0);
    private long now = Instant.parse("2026-11-23T12:00:00Z").toEpochMilli();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyKeys_neverThrowAndAlwaysLeadBack(long seed) {
        System.out.println("seed " + seed);
        random = new Random(seed);
        Screen screen = home();
        for (int i = 0; i < STEPS; i++) {
            now += random.nextInt(200) == 0 ? 30L * 3_600_000 : random.nextInt(20_000);
            Size size = new Size(40 + random.nextInt(100), 10 + random.nextInt(40));
            long arrived = nanos();
            Next next = Effects.settled(screen.update(input(), size, arrived), eventLog);
            screen = (next instanceof Screen following ? following : home()).shown(size, nanos());
            screen.view(new TextCanvas(size.columns(), size.rows()));
            if (i % 50 == 0) {
                assertLeadsBack(screen, size);
            }
        }
        assertThat(journal).isNotEmpty();
        assertEveryUndoNamesWhatIsThere();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anyLines_neverThrowAndAlwaysEnd(long seed) throws IOException {
        System.out.println("seed " + seed);
        random = new Random(seed);
        for (int session = 0; session < 150; session++) {
            String lines =
                    String.join("\n", Stream.generate(this::line).limit(60).toList());
            List<String> ids = bank(RAG).questions().map(Question::id).toList();
            Session asked = Session.of(Progress.of(Rules.DEFAULT, journal, now), ids);
            List<Safe> heard = new ArrayList<>();
            new LineQuiz(
                            new QuizSession(desk(bank(RAG)), asked, Optional.of(10)),
                            eventLog,
                            new Dialogue(new BufferedReader(new StringReader(lines)), heard::add, heard::add),
                            LineSource.PROGRAM)
                    .run();
            assertThat(heard).noneMatch(line -> line.value().matches(".*[▸█─│⚑•].*"));
        }
        assertThat(journal).isNotEmpty();
        assertEveryUndoNamesWhatIsThere();
    }

    /** Mostly what means something somewhere. */
    private String line() {
        now += random.nextInt(200) == 0 ? 30L * 3_600_000 : random.nextInt(20_000);
        String[] lines = {
            "",
            "",
            "1",
            "2",
            "3",
            "x 1",
            "x 2 3",
            "x",
            "t",
            "f",
            "e",
            "u",
            "z",
            "s",
            "r",
            "w",
            "?",
            "say",
            "again",
            "skip",
            ".",
            "日本 👩‍💻",
            "j"
        };
        return lines[random.nextInt(lines.length)];
    }

    private long nanos() {
        return now * 1_000_000 + random.nextInt(400_000_000);
    }

    private void assertLeadsBack(Screen from, Size size) {
        Screen screen = from;
        for (int i = 0; i < 40; i++) {
            Next next = Effects.settled(screen.update(WAY_OUT.get(i % 2), size), eventLog);
            if (next instanceof Next.Leave) {
                return;
            }
            screen = (Screen) next;
        }
        assertThat(screen).as("leads back from").isNull();
    }

    private void assertEveryUndoNamesWhatIsThere() {
        List<String> ids = journal.stream().map(Event::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(journal)
                .filteredOn(e -> e.fact() instanceof Fact.Undo)
                .allSatisfy(e -> assertThat(ids).contains(((Fact.Undo) e.fact()).of()));
    }

    private Input input() {
        return switch (random.nextInt(10)) {
            case 0 -> new Input.Key(Input.Key.Name.values()[random.nextInt(Input.Key.Name.values().length)]);
            case 1 -> random.nextBoolean() ? new Input.Tick() : new Input.Resume();
            case 2 -> new Input.Paste("3 q\nrag 日本 👩‍💻");
            case 3 ->
                new Input.Mouse(
                        Input.Mouse.Action.values()[random.nextInt(Input.Mouse.Action.values().length)],
                        random.nextInt(140),
                        random.nextInt(50));
            case 4, 5, 6 -> new Input.Text(" 1234xu".charAt(random.nextInt(7)));
            default -> new Input.Text(' ' + random.nextInt(95));
        };
    }

    /** An editor that changes key points, and now and then takes a question away. */
    private Editor.Edited edited() {
        List<Question> rag = random.nextBoolean() ? List.of(Player.question("vectors", random.nextInt(4))) : RAG;
        return new Editor.Edited(Optional.of(bank(rag)), "Read again.");
    }

    private static Bank bank(List<Question> rag) {
        return new Bank(
                "Test",
                "A tagline",
                List.of(
                        new Domain("rag", "RAG Systems", rag),
                        new Domain(
                                "wide", "日本語 👩‍💻", List.of(Player.question("cjk", 8), Player.question("plain", 0)))));
    }

    private Screen home() {
        Bank bank = bank(RAG);
        return Home.screen(desk(bank), Progress.of(Rules.DEFAULT, journal, now), InterviewFiles.NONE);
    }

    private AppContext desk(Bank bank) {
        StudyClock clock = new StudyClock(() -> Instant.ofEpochMilli(now), () -> ZoneOffset.UTC, DayStart.DEFAULT);
        return new AppContext(
                bank,
                eventLog::newEvents,
                clock,
                new Preferences(Optional.empty(), 10, true, false, Keymap.DEFAULT, 88),
                new Editor() {
                    @Override
                    public Edited edit(Question question) {
                        return edited();
                    }

                    @Override
                    public Edited note(Question question, String text) {
                        return edited();
                    }
                });
    }

    /** Keeps most events; one in ten is refused. */
    private final class Failing extends MemoryLog {
        @Override
        public Event save(Fact fact) throws NotSavedException {
            int n = journal.size() + 1;
            return retry(new Event("event" + n + "-" + random.nextInt(), "device", n, now, 0, fact));
        }

        @Override
        public Event retry(Event unsaved) throws NotSavedException {
            if (random.nextInt(10) == 0) {
                throw new NotSavedException(List.of(unsaved), "the disk is full.", new IOException());
            }
            journal.add(unsaved);
            return unsaved;
        }
    }
}
