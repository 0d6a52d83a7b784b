package guide.cli;

import guide.app.Library;
import guide.app.Records;
import guide.bank.Question;
import guide.event.Fact;

final class ResumeCommand implements Command {
    private final Library library;
    private final Records records;
    private final Console console;

    private final SelectionOptions options = SelectionOptions.ofBank();
    private String name = "";

    ResumeCommand(Library library, Records records, Console console) {
        this.library = library;
        this.records = records;
        this.console = console;
    }

    @Override
    public Usage usage() {
        return new Usage("resume", this, "Takes a suspended question back into sessions.")
                .with(options)
                .word("ID|NUMBER", "The question, by its id or number.", given -> name = given)
                .examples("guide resume rag-chunking");
    }

    @Override
    public Integer call() {
        Question question = library.question(library.bank(options.selection()), name);
        if (!records.progress().isSuspended(question.id())) {
            console.printMessage(question.id() + " is not suspended; 'guide list --suspended' shows what is.");
            return Exit.OK;
        }
        records.prepare();
        console.print("saved " + records.save(new Fact.Resume(question.id())).id());
        return Exit.OK;
    }
}
