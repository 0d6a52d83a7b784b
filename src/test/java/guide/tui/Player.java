package guide.tui;

import guide.bank.Bank;
import guide.bank.Domain;
import guide.bank.Followup;
import guide.bank.Note;
import guide.bank.Question;
import guide.journal.Event;
import guide.journal.Fact;
import guide.journal.NotSavedException;
import guide.study.DayStart;
import guide.study.Progress;
import guide.study.Rules;
import guide.study.Session;
import guide.yaml.Place;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Plays a quiz: a small bank, a clock that tests set, a journal in memory, and keys by their names. */
final class Player {
    static final Size SMALL = new Size(40, 12);
    static final Size USUAL = new Size(80, 24);
    static final Size LARGE = new Size(200, 60);

    final List<Event> journal = new ArrayList<>();
    private Instant instant = Instant.parse("2026-11-23T12:00:00Z");
    private boolean diskIsFull;
    private final SetEditor editor = new SetEditor();
    private Habits habits = Habits.DEFAULT;
    private Screen screen;
    private boolean left;

    Player(Question... questions) {
        this(Optional.empty(), questions);
    }

    Player(Optional<Integer> minutes, Question... questions) {
        screen = Quiz.screen(sitting(minutes, questions), Way.OUT);
    }

    Player(Habits habits, Question... questions) {
        this.habits = habits;
        screen = Quiz.screen(sitting(Optional.empty(), questions), Way.OUT);
    }

    static Player ofThree() {
        return new Player(evaluation(), question("vectors", 0), question("reindex", 0));
    }

    Sitting sitting(Optional<Integer> minutes, Question... questions) {
        Bank bank = new Bank("Test", "", List.of(new Domain("rag", "RAG Systems", List.of(questions))));
        List<String> ids = bank.questions().map(Question::id).toList();
        Progress progress = Progress.of(Rules.DEFAULT, journal, millis());
        InstantSource clock = () -> instant;
        Desk desk = new Desk(bank, new Memory(), new Now(clock, ZoneOffset.UTC, DayStart.DEFAULT), habits, editor);
        return new Sitting(desk, Session.of(progress, ids), minutes);
    }

    /** A question as the bank has them: points, a table, code, notes, a follow-up. */
    static Question evaluation() {
        return new Question(
                "rag-evaluation",
                "14",
                "How do you tell whether *retrieval* is any good, and what does `MRR` add to the picture?",
                """
                Measure retrieval apart from generation, on labelled questions.

                | Metric | Says |
                | --- | --- |
                | recall@k | is the answer in the k at all |
                | MRR | how high the first good chunk stands |

                - **Rerank** the top 20 with a cross-encoder
                - Watch corrections live: 日本 é 👩‍💻

                ```sql
                SELECT chunk FROM hits LIMIT 20
                ```
                """,
                List.of("Recall@k before precision@k", "A labelled golden set", "Rerank with a cross-encoder", "MRR"),
                List.of(new Note(Note.Kind.TRAP, "Quoting precision alone."), new Note(Note.Kind.TIP, "See `nDCG`.")),
                List.of(new Followup("And without labels?", "Write 50 questions first.")),
                List.of(),
                List.of("Manning et al., 2008"),
                List.of("rag"),
                3,
                Place.of("test.yaml"));
    }

    /** A plain question with so many key points. */
    static Question question(String id, int points) {
        return new Question(
                id,
                "",
                "What is " + id + "?",
                "It is *" + id + "*.",
                IntStream.range(0, points).mapToObj(i -> "Point " + i).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                Place.of("test.yaml"));
    }

    /** Presses keys in an 80x24 window. */
    Player press(String... keys) {
        return press(USUAL, keys);
    }

    Player press(Size size, String... keys) {
        for (String key : keys) {
            take(input(key), size);
        }
        return this;
    }

    /** Clicks on the first place where these words show. */
    Player click(String words) {
        return click(USUAL, words);
    }

    Player click(Size size, String words) {
        return take(Pointing.at(words, sees(size)), size);
    }

    /** Turns the wheel by so many notches, down or, below 0, up. */
    Player wheel(int notches) {
        for (int i = 0; i < Math.abs(notches); i++) {
            take(Pointing.wheel(notches), USUAL);
        }
        return this;
    }

    private Player take(Input input, Size size) {
        Column column = TextCanvas.column(size);
        Next next = screen.update(column.seen(input), column.size());
        if (next instanceof Next.Outside outside) {
            next = outside.task().get();
        }
        if (next instanceof Screen shown) {
            screen = shown;
        } else {
            left = true;
        }
        return this;
    }

    static Input input(String key) {
        return switch (key) {
            case "Space" -> new Input.Text(' ');
            case "Enter" -> new Input.Key(Input.Key.Name.ENTER);
            case "Tab" -> new Input.Key(Input.Key.Name.TAB);
            case "Esc" -> new Input.Key(Input.Key.Name.ESCAPE);
            case "Down" -> new Input.Key(Input.Key.Name.DOWN);
            case "Up" -> new Input.Key(Input.Key.Name.UP);
            case "PgDn" -> new Input.Key(Input.Key.Name.PAGE_DOWN);
            case "PgUp" -> new Input.Key(Input.Key.Name.PAGE_UP);
            default -> new Input.Text(key.codePointAt(0));
        };
    }

    Player type(String text) {
        text.codePoints().forEach(c -> screen = (Screen) screen.update(new Input.Text(c), USUAL));
        return this;
    }

    /** From now on the editor leaves a bank of these questions behind. */
    Player editing(Question... questions) {
        Bank bank = new Bank("Test", "", List.of(new Domain("rag", "RAG Systems", List.of(questions))));
        editor.leaves(bank);
        return this;
    }

    /** From now on the editor changes nothing and says this. */
    Player saying(String sentence) {
        editor.says(sentence);
        return this;
    }

    Player paste(String text) {
        screen = (Screen) screen.update(new Input.Paste(text), USUAL);
        return this;
    }

    /** Ctrl-Z and fg. */
    Player resume() {
        screen = (Screen) screen.update(new Input.Resume(), USUAL);
        return this;
    }

    Optional<String> flag(String question) {
        return Progress.of(Rules.DEFAULT, journal, millis()).flag(question);
    }

    /** The times of all reviews, in milliseconds. */
    List<Long> spent() {
        return journal.stream()
                .filter(e -> e.fact() instanceof Fact.Review)
                .map(e -> ((Fact.Review) e.fact()).ms())
                .toList();
    }

    Player waiting(int seconds) {
        instant = instant.plusSeconds(seconds);
        return this;
    }

    Player fullDisk(boolean full) {
        diskIsFull = full;
        return this;
    }

    boolean hasLeft() {
        return left;
    }

    Screen screen() {
        return screen;
    }

    String sees() {
        return sees(USUAL);
    }

    String sees(Size size) {
        return TextCanvas.of(screen, size.columns(), size.rows());
    }

    /** The reviews that count, such as {@code rag-evaluation good}. */
    List<String> kept() {
        Progress progress = Progress.of(Rules.DEFAULT, journal, millis());
        return journal.stream()
                .filter(e -> e.fact() instanceof Fact.Review)
                .map(e -> ((Fact.Review) e.fact()).question())
                .distinct()
                .flatMap(q -> progress.standing(q).stream()
                        .map(s -> q + " " + s.lastGrade().word() + " "
                                + s.lastReview().points()))
                .toList();
    }

    private long millis() {
        return instant.toEpochMilli();
    }

    private final class Memory implements Saver {
        @Override
        public Event save(Fact fact) throws NotSavedException {
            int n = journal.size() + 1;
            Event event = new Event("event" + n, "device", n, millis() + n, 0, fact);
            return retry(event);
        }

        @Override
        public Event retry(Event event) throws NotSavedException {
            if (diskIsFull) {
                throw new NotSavedException(event, "the disk is full.", new java.io.IOException());
            }
            journal.add(event);
            return event;
        }
    }
}
