package guide.cli;

import guide.bank.Bank;
import guide.event.Event;
import guide.event.Fact;
import guide.study.Grade;
import guide.study.Progress;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

final class HistoryCommand implements Command {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Program program;

    private String question = "";

    private boolean json;

    HistoryCommand(Program program) {
        this.program = program;
    }

    @Override
    public Usage usage() {
        return new Usage("history", this, "Shows the journal's events, oldest first; what was taken back is marked.")
                .wordOrNone("ID|NUMBER", "Only events of this question.", given -> question = given)
                .flag("--json", "As JSON, one object an event.", () -> json = true)
                .examples("guide history", "guide history rag-chunking --json");
    }

    @Override
    public Integer call() {
        List<Event> all = program.records().history().events();
        String id = question.isEmpty() ? "" : id(all);
        List<Event> events = all.stream()
                .filter(e -> question.isEmpty()
                        || e.fact() instanceof Fact.OfQuestion f && f.question().equals(id))
                .toList();
        if (json) {
            Json.Rows rows = new Json.Rows(program.console());
            events.forEach(e -> rows.add(object(e)));
            rows.end();
            return Exit.OK;
        }
        Set<String> undone = Progress.undone(all);
        events.forEach(e -> program.console().print(row(e, undone.contains(e.id()))));
        if (events.isEmpty()) {
            program.console()
                    .tell(all.isEmpty() ? "nothing yet; 'guide quiz' starts." : "nothing of '" + question + "'.");
        }
        return Exit.OK;
    }

    /** Of the bank, or of the journal alone: what was answered stays, also where the question is gone. */
    private String id(List<Event> all) {
        boolean remembered = all.stream()
                .anyMatch(e ->
                        e.fact() instanceof Fact.OfQuestion f && f.question().equals(question));
        if (remembered) {
            return question;
        }
        Bank bank = program.library().bank(new BankOptions());
        return program.library().question(bank, question).id();
    }

    private static String row(Event event, boolean undone) {
        String when = Instant.ofEpochMilli(event.time())
                .atOffset(ZoneOffset.ofTotalSeconds(event.offset() * 60))
                .format(LOCAL);
        return when + "  " + event.id() + "  " + words(event.fact()) + (undone ? "  (taken back)" : "");
    }

    private static String words(Fact fact) {
        if (fact instanceof Fact.Review review) {
            String took = review.ms() > 0 ? String.format(Locale.ROOT, "  %.1f s", review.ms() / 1000.0) : "";
            return String.format("%-6s %s%s", Grade.of(review.grade()).word(), review.question(), took);
        }
        if (fact instanceof Fact.Undo undo) {
            return "undo   " + undo.of();
        }
        String of = fact instanceof Fact.OfQuestion f ? " " + f.question() : "";
        return String.format("%-6s", fact.kind()) + of;
    }

    private static Json object(Event event) {
        Fact fact = event.fact();
        Json json = new Json()
                .put("id", event.id())
                .put("kind", fact.kind())
                .put("device", event.device())
                .put("number", event.number())
                .put("time", Instant.ofEpochMilli(event.time()).toString())
                .put("offset", event.offset());
        if (fact instanceof Fact.OfQuestion f) {
            json.put("question", f.question());
        }
        if (fact instanceof Fact.Review review) {
            json.put("grade", Grade.of(review.grade()).word())
                    .put("ms", review.ms())
                    .putNumbers("points", review.points())
                    .put("hash", review.hash());
        } else if (fact instanceof Fact.Undo undo) {
            json.put("of", undo.of());
        } else if (fact instanceof Fact.Flag flag) {
            json.put("reason", flag.reason());
        } else if (fact instanceof Fact.Attempt attempt) {
            json.put("text", attempt.text());
        } else if (fact instanceof Fact.Rename rename) {
            json.put("to", rename.to());
        } else if (fact instanceof Fact.Sitting sitting) {
            json.put("ms", sitting.ms());
        }
        return json;
    }
}
