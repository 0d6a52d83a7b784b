package guide.tui.home;

import guide.app.AppContext;
import guide.app.Preferences;
import guide.app.StudyClock;
import guide.app.interview.InterviewFiles;
import guide.bank.Bank;
import guide.bank.Domain;
import guide.event.Event;
import guide.event.Fact;
import guide.fixture.Effects;
import guide.fixture.MemoryLog;
import guide.fixture.Player;
import guide.fixture.Pointing;
import guide.fixture.SetEditor;
import guide.fixture.TextCanvas;
import guide.keys.Input;
import guide.keys.Size;
import guide.study.DayStart;
import guide.study.Progress;
import guide.study.Rules;
import guide.text.Span;
import guide.text.Style;
import guide.tui.Canvas;
import guide.tui.Next;
import guide.tui.Screen;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/** The home screen with a journal in memory, and keys and clicks for it. */
abstract class PlayedHome {
    static final long NOON = Instant.parse("2026-11-23T12:00:00Z").toEpochMilli();
    static final long DAY = 86_400_000L;

    final List<Event> journal = new ArrayList<>();
    final List<Domain> domains = new ArrayList<>();
    Screen screen = TooEarly.SCREEN;
    boolean left;
    long now = NOON;
    final SetEditor editor = new SetEditor();
    Preferences preferences = Preferences.DEFAULT;

    PlayedHome() {
        domains.add(domain("fundamentals", "Fundamentals", 5));
        domains.add(domain("rag", "RAG Systems", 4));
        domains.add(domain("industrial", "Industrial & Sensors", 25));
    }

    Style styleOf(String text) {
        AtomicReference<Style> found = new AtomicReference<>();
        screen.view(new Canvas() {
            @Override
            public Size size() {
                return Player.USUAL;
            }

            @Override
            public void put(int column, int row, Span span) {
                if (span.text().value().equals(text)) {
                    found.set(span.style());
                }
            }
        });
        return found.get();
    }

    void start() {
        Bank bank = new Bank("ML·AI Engineer Interview Guide", "Nine domains at staff level", domains);
        StudyClock studyClock = new StudyClock(() -> Instant.ofEpochMilli(now), () -> ZoneOffset.UTC, DayStart.DEFAULT);
        screen = Home.screen(
                        new AppContext(bank, List::of, studyClock, preferences, editor),
                        Progress.of(Rules.DEFAULT, journal, NOON),
                        InterviewFiles.NONE)
                .shown(Player.USUAL, 0);
    }

    /** Lets the time pass, and the minute begin. */
    void waitUntil(String moment) {
        now = Instant.parse(moment).toEpochMilli();
        take(new Input.Tick());
    }

    void press(String... keys) {
        for (String key : keys) {
            take(Player.input(key));
        }
    }

    void click(String words) {
        take(Pointing.at(words, sees(Player.USUAL)));
    }

    void take(Input input) {
        Next next = Effects.settled(screen.update(input, Player.USUAL), new Memory());
        if (next instanceof Screen shown) {
            screen = shown.shown(Player.USUAL, 0);
        } else {
            left = true;
        }
    }

    String sees(Size size) {
        return TextCanvas.of(screen, size.columns(), size.rows());
    }

    final class Memory extends MemoryLog {
        @Override
        public Event save(Fact fact) {
            return retry(new Event("saved" + journal.size(), "device", journal.size() + 1, NOON, 0, fact));
        }

        @Override
        public Event retry(Event unsaved) {
            journal.add(unsaved);
            return unsaved;
        }
    }

    void review(String question, int grade, int day) {
        add(new Fact.Review(question, grade, 60_000, List.of(), ""), day);
    }

    void add(Fact fact, int day) {
        journal.add(new Event("event" + journal.size(), "device", journal.size() + 1, NOON + day * DAY, 0, fact));
    }

    static Domain domain(String id, String title, int questions) {
        return new Domain(
                id,
                title,
                IntStream.rangeClosed(1, questions)
                        .mapToObj(i -> Player.question(id + "-" + i, 0))
                        .toList());
    }

    /** Before {@link #start}. */
    enum TooEarly implements Screen {
        SCREEN;

        @Override
        public Next update(Input input, Size size) {
            throw new IllegalStateException("not started");
        }

        @Override
        public void view(Canvas canvas) {
            throw new IllegalStateException("not started");
        }
    }
}
