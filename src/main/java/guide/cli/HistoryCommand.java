package guide.cli;

import guide.app.EventTime;
import guide.app.Library;
import guide.app.PlanWords;
import guide.app.Records;
import guide.app.Selection;
import guide.app.Words;
import guide.cli.json.EventJson;
import guide.cli.json.Json;
import guide.event.Event;
import guide.event.Fact;
import guide.study.Grade;
import guide.study.Steps;
import guide.text.Line;
import guide.text.Style;
import guide.tui.quiz.GradeBar;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

record HistoryCommand(Library library, Records records, Console console) implements Command {
    /** The widest column of words; a kind of a later version may be longer, and moves only its own row. */
    private static final int WIDEST = "interviewed".length();

    @Override
    public Usage usage() {
        return new Usage("history", this, "Shows the journal's events, oldest first.", "What was taken back is marked.")
                .wordOrNone("ID|NUMBER", "Only events of this question.")
                .flag("--json", "As JSON, one object an event, with \"undone\": true for what was taken back.")
                .examples("guide history", "guide history rag-chunking --json");
    }

    @Override
    public int call(Given given) {
        String question = given.text("ID|NUMBER").orElse("");
        List<Event> all = records.contents().oldestFirst();
        Set<String> undone = Steps.undone(all);
        List<Event> events = question.isEmpty() ? all : events(question, all, undone);
        if (given.has("--json")) {
            Json.print(
                    events.stream().map(e -> EventJson.of(e).put("undone", undone.contains(e.id()))), console::print);
            return Exit.OK;
        }
        int width = events.stream()
                .mapToInt(e -> word(e.fact()).length())
                .filter(length -> length <= WIDEST)
                .reduce("again".length(), Math::max);
        events.forEach(e -> console.print(row(e, width, undone.contains(e.id()))));
        if (events.isEmpty()) {
            console.printMessage(
                    all.isEmpty()
                            ? "nothing yet; 'guide quiz' starts."
                            : "nothing is recorded about '" + question
                                    + "'; 'guide history' lists the events of all questions.");
        }
        return Exit.OK;
    }

    /** Finds events by the text itself first, since they stay where the bank no longer has the question; then by the bank. */
    private List<Event> events(String question, List<Event> all, Set<String> undone) {
        List<Event> named = of(question, all, undone);
        return named.isEmpty()
                ? of(library.question(library.bank(Selection.ALL), question).id(), all, undone)
                : named;
    }

    /** Finds the events of an id, and of those that it had before by a rename that holds. */
    private static List<Event> of(String id, List<Event> all, Set<String> undone) {
        Set<String> ids = new HashSet<>(Set.of(id));
        for (int known = 0; known < ids.size(); ) {
            known = ids.size();
            for (Event event : all) {
                boolean holds = !undone.contains(event.id());
                if (event.fact() instanceof Fact.Rename rename && ids.contains(rename.to()) && holds) {
                    ids.add(rename.question());
                }
            }
        }
        return all.stream()
                .filter(e -> e.fact() instanceof Fact.OfQuestion f && ids.contains(f.question())
                        || e.fact() instanceof Fact.Rename rename && ids.contains(rename.to()))
                .toList();
    }

    private static Line row(Event event, int width, boolean undone) {
        String word = word(event.fact());
        String words = word + " ".repeat(Math.max(0, width - word.length())) + "  " + words(event.fact());
        return Line.of(EventTime.of(event) + "  " + event.id() + "  ", Style.DIM)
                .then(Line.of(
                        words.stripTrailing() + (undone ? "  (taken back)" : ""), undone ? Style.DIM : style(event)));
    }

    private static String word(Fact fact) {
        return fact instanceof Fact.Review review ? Grade.of(review.grade()).word() : fact.kind();
    }

    private static Style style(Event event) {
        return event.fact() instanceof Fact.Review review
                ? Style.of(GradeBar.color(Grade.of(review.grade())))
                : Style.TEXT;
    }

    private static String words(Fact fact) {
        if (fact instanceof Fact.Review review) {
            String took = review.ms() > 0 ? String.format(Locale.ROOT, "  %.1f s", review.ms() / 1000.0) : "";
            return review.question() + took;
        }
        if (fact instanceof Fact.OfEvent about) {
            return about.of();
        }
        String of = fact instanceof Fact.OfQuestion f ? f.question() : "";
        return of + (of.isEmpty() ? "" : "  ") + what(fact);
    }

    /** Returns what else there is to say of an event, in a few words. */
    private static String what(Fact fact) {
        if (fact instanceof Fact.Plan plan) {
            return planned(plan);
        }
        if (fact instanceof Fact.Flag flag) {
            return flag.reason().equals(Fact.Flag.NONE) ? "taken away" : flag.reason();
        }
        if (fact instanceof Fact.Rename rename) {
            return rename.question() + " is now " + rename.to();
        }
        if (fact instanceof Fact.Interview interview) {
            String minutes = interview.minutes() == 0 ? "" : interview.minutes() + " min, ";
            return minutes + Words.count(interview.questions().size(), "question");
        }
        if (fact instanceof Fact.Interviewed end) {
            return Words.time(end.ms()) + (end.left() == 0 ? "" : ", " + end.left() + " left");
        }
        return fact instanceof Fact.Answer answer && answer.review().isEmpty() ? "passed on" : "";
    }

    private static String planned(Fact.Plan plan) {
        String name = plan.name().isEmpty() ? "" : plan.name() + ": ";
        return name
                + plan.date()
                        .map(day -> day + ", " + PlanWords.minutes(plan.minutes())
                                + (plan.domains().isEmpty() ? "" : ", " + String.join(" ", plan.domains())))
                        .orElse("cleared");
    }
}
