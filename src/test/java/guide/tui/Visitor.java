package guide.tui;

import guide.bank.Bank;
import guide.bank.Domain;
import guide.bank.Note;
import guide.bank.Question;
import guide.journal.Event;
import guide.journal.Fact;
import guide.journal.NotSavedException;
import guide.study.DayStart;
import guide.study.Progress;
import guide.study.Rules;
import guide.yaml.Place;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Browses: a small guide of three domains, a journal in memory, and keys by their names. */
final class Visitor {
    static final Size SMALL = new Size(40, 12);
    static final Size USUAL = new Size(80, 24);
    static final Size LARGE = new Size(200, 60);

    private static final long NOON = Instant.parse("2026-11-23T12:00:00Z").toEpochMilli();

    final List<Event> journal = new ArrayList<>();
    final Bank bank;
    private boolean diskIsFull;
    private final SetEditor editor = new SetEditor();
    private boolean left;
    private Screen screen;

    private Visitor(Bank bank) {
        this.bank = bank;
        this.screen = Browse.screen(desk(), Optional.empty(), progress(), this::out);
    }

    static Visitor ofGuide() {
        return new Visitor(guide());
    }

    static Visitor of(Bank bank) {
        return new Visitor(bank);
    }

    static Bank guide() {
        return new Bank(
                "Guide",
                "",
                List.of(
                        new Domain("rag", "RAG Systems", List.of(chunking(), evaluation(), vectors())),
                        new Domain("cost", "Cost & Latency", List.of(caching(), numbered("routing", "20"))),
                        new Domain("terms", "Rapid-Fire", List.of(numbered("drift", "R1"), numbered("moe", "R2")))));
    }

    /** With what happened before, as the journal has it. */
    Visitor after(Fact... facts) {
        for (Fact fact : facts) {
            int n = journal.size() + 1;
            journal.add(new Event("event" + n, "device", n, NOON - 86_400_000L * 3 + n, 0, fact));
        }
        return opening(Browse.screen(desk(), Optional.empty(), progress(), this::out));
    }

    Visitor searching() {
        return opening(Browse.searching(desk(), Optional.empty(), progress(), this::out));
    }

    Visitor opening(Screen first) {
        screen = first;
        return this;
    }

    Visitor press(String... keys) {
        return press(USUAL, keys);
    }

    Visitor press(Size size, String... keys) {
        for (String key : keys) {
            give(size, input(key));
        }
        return this;
    }

    /** Types a text, letter by letter. */
    Visitor type(String text) {
        text.codePoints().forEach(c -> give(USUAL, new Input.Text(c)));
        return this;
    }

    Visitor give(Size size, Input input) {
        Column column = Column.of(screen, size, TextCanvas.READING_WIDTH);
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

    /** Clicks on the first place where these words show. */
    Visitor click(String words) {
        return give(USUAL, Pointing.at(words, sees()));
    }

    Visitor wheel(Input.Mouse.Action direction) {
        return give(USUAL, new Input.Mouse(direction, 10, 5));
    }

    Visitor fullDisk(boolean full) {
        diskIsFull = full;
        return this;
    }

    String sees() {
        return sees(USUAL);
    }

    String sees(Size size) {
        return TextCanvas.of(screen, size.columns(), size.rows());
    }

    /** The text that stands out as where one is; empty where it does not show. */
    String at() {
        return at(USUAL);
    }

    String at(Size size) {
        ReverseCanvas canvas = new ReverseCanvas(size);
        screen.view(canvas);
        return canvas.text();
    }

    Screen screen() {
        return screen;
    }

    boolean hasLeft() {
        return left;
    }

    /** The ids of the questions with a view, in the order in which they were saved. */
    List<String> views() {
        return journal.stream()
                .filter(e -> e.fact() instanceof Fact.View)
                .map(e -> ((Fact.View) e.fact()).question())
                .toList();
    }

    Desk desk() {
        return new Desk(
                bank,
                new Memory(),
                new Now(() -> Instant.ofEpochMilli(NOON), ZoneOffset.UTC, DayStart.DEFAULT),
                Habits.DEFAULT,
                editor);
    }

    /** From now on the editor leaves a bank behind in which this question reads so. */
    Visitor editing(String id, String text) {
        return leaving(q ->
                Optional.of(q.id().equals(id) ? question(id, q.number(), text, q.answer(), q.see(), q.tags()) : q));
    }

    /** From now on the editor leaves a bank behind without this question. */
    Visitor removing(String id) {
        return leaving(q -> Optional.of(q).filter(other -> !other.id().equals(id)));
    }

    /** From now on the editor changes nothing and says this. */
    Visitor saying(String sentence) {
        editor.says(sentence);
        return this;
    }

    private Visitor leaving(Function<Question, Optional<Question>> change) {
        List<Domain> domains = bank.domains().stream()
                .map(d -> new Domain(
                        d.id(),
                        d.title(),
                        d.questions().stream()
                                .flatMap(q -> change.apply(q).stream())
                                .toList()))
                .toList();
        editor.leaves(new Bank("Guide", "", domains));
        return this;
    }

    Progress progress() {
        return Progress.of(Rules.DEFAULT, journal, NOON);
    }

    private Next out(Desk desk, Progress progress) {
        return new Next.Leave();
    }

    private static Input input(String key) {
        return switch (key) {
            case "Space" -> new Input.Text(' ');
            case "Enter" -> new Input.Key(Input.Key.Name.ENTER);
            case "Esc" -> new Input.Key(Input.Key.Name.ESCAPE);
            case "Backspace" -> new Input.Key(Input.Key.Name.BACKSPACE);
            case "Down" -> new Input.Key(Input.Key.Name.DOWN);
            case "Up" -> new Input.Key(Input.Key.Name.UP);
            case "Left" -> new Input.Key(Input.Key.Name.LEFT);
            case "Right" -> new Input.Key(Input.Key.Name.RIGHT);
            case "PgDn" -> new Input.Key(Input.Key.Name.PAGE_DOWN);
            case "PgUp" -> new Input.Key(Input.Key.Name.PAGE_UP);
            case "Home" -> new Input.Key(Input.Key.Name.HOME);
            case "End" -> new Input.Key(Input.Key.Name.END);
            default -> new Input.Text(key.codePointAt(0));
        };
    }

    private static Question chunking() {
        return question(
                "rag-chunking",
                "11",
                "How do you split documents into chunks: by size, by meaning, or by the structure they have?",
                """
                There is no best splitter, only one that **fits** the corpus.

                | Strategy | How it cuts |
                | --- | --- |
                | Fixed size | 512 tokens, 50 overlap |
                | Parent-child | small to find, large to read |

                """ + "Compare strategies by recall@k at the same context budget.\n\n".repeat(12),
                List.of("rag-evaluation", "caching"),
                List.of("rag", "chunking"));
    }

    private static Question evaluation() {
        return question(
                "rag-evaluation",
                "14",
                "How do you tell whether *retrieval* is any good?",
                "Measure retrieval apart from generation: recall@k, then MRR on a golden set.",
                List.of("rag-chunking"),
                List.of("rag", "evaluation"));
    }

    private static Question vectors() {
        return question(
                "vectors", "12", "Wide 日本語 letters and a Café: pgvector or Qdrant?", "pgvector.", List.of(), List.of());
    }

    private static Question caching() {
        return question(
                "caching", "19", "What does a KV cache save?", "Recomputing keys and values.", List.of(), List.of());
    }

    private static Question numbered(String id, String number) {
        return question(id, number, "What is " + id + "?", "It is *" + id + "*.", List.of(), List.of());
    }

    static Question question(
            String id, String number, String text, String answer, List<String> see, List<String> tags) {
        return new Question(
                id,
                number,
                text,
                answer,
                List.of("Point of " + id),
                List.of(new Note(Note.Kind.TRAP, "Trap of " + id + ".")),
                List.of(),
                see,
                List.of(),
                tags,
                3,
                Place.of("test.yaml"));
    }

    private final class Memory implements Saver {
        @Override
        public Event save(Fact fact) throws NotSavedException {
            int n = journal.size() + 1;
            return retry(new Event("event" + n, "device", n, NOON + n, 0, fact));
        }

        @Override
        public Event retry(Event event) throws NotSavedException {
            if (diskIsFull) {
                throw new NotSavedException(event, "the disk is full.", new IOException());
            }
            journal.add(event);
            return event;
        }
    }
}
