package guide.cli;

import guide.app.Library;
import guide.app.Records;
import guide.app.Refusal;
import guide.app.Words;
import guide.app.edit.Editing;
import guide.bank.Bank;
import guide.bank.Banks;
import guide.bank.Question;
import guide.event.Fact;
import guide.journal.disk.FailureReason;
import guide.study.Progress;
import guide.study.Renames;
import guide.study.ReviewState;
import guide.text.DidYouMean;
import java.io.IOException;
import java.util.Optional;

/** Hands the progress of a question to the id that it has now. */
record RenameCommand(Editing editing, Records records, Console console) implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                        "rename",
                        this,
                        "Moves a question's progress to its new id.",
                        "Change the id in your file first. Answers, flags and your amendment of the old id then belong to the new"
                                + " one, on every machine; 'guide undo' takes it back.")
                .word("OLD", "The id that the question had.")
                .word("NEW", "The id that it has now.")
                .examples("guide rename queues-presure queues-pressure");
    }

    @Override
    public int call(Given given) {
        String old = given.word("OLD");
        String now = given.word("NEW");
        Library library = editing.library();
        Bank everything = library.everything().bank();
        Progress progress = records.progress();
        refuse(old, now, everything, Renames.of(progress));
        Optional<ReviewState> taken = progress.reviewState(old);
        boolean isAnswered = progress.reviewState(now).isPresent();
        records.prepare();
        records.save(new Fact.Rename(old, now));
        int answers = taken.map(ReviewState::reviews).orElse(0);
        console.print("Renamed: what is recorded of '" + old + "', " + Words.count(answers, "answer") + ", is that of '"
                + now + "' from now on" + (isAnswered ? ", beside its own." : "."));
        try {
            if (editing.renamed(old, now)) {
                console.print("Your amendment of '" + old + "' is now that of '" + now + "'.");
            }
        } catch (IOException e) {
            console.printMessage("your amendment stays that of '" + old + "': " + FailureReason.withFile(e) + ".");
        }
        return Exit.OK;
    }

    private static void refuse(String old, String now, Bank everything, Renames renames) {
        Optional<Question> stillThere =
                everything.questions().filter(q -> q.id().equals(old)).findFirst();
        if (old.equals(now)) {
            throw refusal("'" + old + "' and '" + now + "' are the same id.");
        }
        if (stillThere.isPresent() && Banks.isBundled(stillThere.get().place())) {
            throw refusal("'" + old
                    + "' comes with the program, and its id stays. 'guide rename' is for an id that changed in a"
                    + " file of your own.");
        }
        if (stillThere.isPresent()) {
            throw refusal("'" + old + "' is still the id of a question, at "
                    + stillThere.get().place() + ". Change it there first.");
        }
        renames.now(old).ifPresent(later -> {
            throw refusal("'" + old + "' was renamed to '" + later + "' already; 'guide undo' takes that back.");
        });
        if (!renames.named().contains(old)) {
            throw refusal("nothing is recorded of '" + old + "'"
                    + hint(DidYouMean.hint(old, renames.named()), "'guide history' shows what is."));
        }
        if (everything.questions().noneMatch(q -> q.id().equals(now))) {
            throw refusal("there is no question '" + now + "'"
                    + hint(
                            DidYouMean.hint(
                                    now,
                                    everything.questions().map(Question::id).toList()),
                            "'guide list' shows all."));
        }
        if (renames.now(now).isPresent()) {
            throw refusal("'" + now + "' was renamed itself, to '"
                    + renames.now(now).get() + "', so its progress would go there; 'guide undo' takes that back.");
        }
    }

    private static String hint(String hint, String otherwise) {
        return hint.isEmpty() ? ". " + otherwise : hint;
    }

    private static Refusal refusal(String sentence) {
        return new Refusal(Refusal.Kind.USAGE, sentence);
    }
}
