package guide.cli;

import guide.app.Library;
import guide.app.PastStep;
import guide.app.QuestionTitle;
import guide.app.Records;
import guide.bank.Bank;
import guide.bank.Question;
import guide.event.Event;
import guide.study.Progress;
import guide.study.Steps;
import guide.text.Line;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Takes the last steps back once their session was left. */
record UndoCommand(Library library, Records records, InstantSource clock, Console console) implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                        "undo",
                        this,
                        "Takes back the last answer, or the last STEPS of them.",
                        "A flag, a suspension, a rename or a plan is a step as well. It may be of any session, on any of your "
                                + "machines: the last in time is first. Says what it was, once that is on disk. A question that was "
                                + "taken back can be answered again.")
                .bank()
                .numberOrNone("STEPS", 1, "How many; else one.")
                .number("-n --steps", "STEPS", 1, "The same.")
                .flag("--dry-run", "Only says what would be taken back.")
                .examples("guide undo", "guide undo 3 --dry-run");
    }

    @Override
    public int call(Given given) {
        int steps = given.number("--steps").or(() -> given.number("STEPS")).orElse(1);
        boolean isTrial = given.has("--dry-run");
        Bank bank = library.bank(given.selection());
        int found = isTrial ? previewed(steps, bank) : takenBack(steps, bank);
        if (found == 0) {
            console.printMessage("there is nothing to take back.");
            return Exit.NO;
        }
        if (found < steps) {
            console.printMessage("that is all that there is to take back.");
        }
        return Exit.OK;
    }

    private int previewed(int steps, Bank bank) {
        List<Event> latest = Steps.of(records.progress()).latest(steps);
        latest.forEach(event -> console.print(said("Would be taken back: ", new PastStep(event), bank)));
        return latest.size();
    }

    /** Takes the steps back, and returns how many: what another program has taken back at the same moment is none of them. */
    private int takenBack(int steps, Bank bank) {
        Progress now = records.progress();
        int taken = 0;
        List<Event> next = Steps.of(now).latest(1);
        if (!next.isEmpty()) {
            records.prepare();
        }
        while (taken < steps && !next.isEmpty()) {
            PastStep step = new PastStep(next.get(0));
            Event undo = records.save(step.undo());
            now = withNews(now.with(undo));
            Steps after = Steps.of(now);
            if (after.isFirst(undo)) {
                console.print(said("Taken back: ", step, bank));
                taken++;
            }
            next = after.latest(1);
        }
        return taken;
    }

    private Progress withNews(Progress progress) {
        Progress now = progress;
        for (Event event : records.eventLog().newEvents()) {
            now = now.with(event);
        }
        return now;
    }

    private Line said(String lead, PastStep step, Bank bank) {
        Line what = Line.of(lead + step.words(clock.millis()) + ".");
        return step.question()
                .map(id -> what.then(Line.of(" ")).then(name(id, bank)))
                .orElse(what);
    }

    /** Returns number and title of a question, or its id where the bank has it no more. */
    private static Line name(String id, Bank bank) {
        Optional<Question> question =
                bank.questions().filter(q -> q.id().equals(id)).findFirst();
        return question.map(QuestionTitle::numbered).orElseGet(() -> Line.of(id));
    }
}
