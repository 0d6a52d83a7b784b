package guide.cli;

import guide.app.Library;
import guide.app.Records;
import guide.app.Refusal;
import guide.app.Words;
import guide.bank.Question;
import guide.event.Event;
import guide.event.Fact;
import guide.study.Grade;
import guide.study.Progress;
import java.util.List;

record GradeCommand(Library library, Records records, Console console) implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                        "grade",
                        this,
                        "Records one review from a script.",
                        "Prints 'saved EVENT-ID' once it is on disk.")
                .bank()
                .word("ID|NUMBER", "The question, by its id or number.")
                .word("GRADE", "again, hard, good or easy, or 1 to 4.")
                .examples("guide grade rag-chunking good");
    }

    @Override
    public int call(Given given) {
        Question question = library.question(library.bank(given.selection()), given.word("ID|NUMBER"));
        String word = given.word("GRADE");
        Grade grade = Grade.named(word)
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.USAGE,
                        "there is no grade '" + word + "'. Grades: again, hard, good, easy, or 1 to 4."));
        Progress progress = records.progress();
        records.prepare();
        Event event = records.save(new Fact.Review(question.id(), grade.value(), 0, List.of(), question.hash()));
        console.print("saved " + event.id());
        long days = progress.with(event)
                .reviewState(question.id())
                .map(s -> s.due().since(s.last()))
                .orElse(0L);
        String when = days == 0 ? "stays due today" : "back " + Words.again((int) days);
        console.printMessage(question.id() + ": " + grade.word() + ", " + when + ".");
        return Exit.OK;
    }
}
