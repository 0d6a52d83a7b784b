package guide.cli;

import guide.app.Library;
import guide.app.Records;
import guide.bank.Question;
import guide.event.Fact;

record ResumeCommand(Library library, Records records, Console console) implements Command {
    @Override
    public Usage usage() {
        return new Usage("resume", this, "Takes a suspended question back into sessions.")
                .bank()
                .word("ID|NUMBER", "The question, by its id or number.")
                .examples("guide resume rag-chunking");
    }

    @Override
    public int call(Given given) {
        Question question = library.question(library.bank(given.selection()), given.word("ID|NUMBER"));
        if (!records.progress().isSuspended(question.id())) {
            console.printMessage(question.id() + " is not suspended; 'guide list --suspended' shows what is.");
            return Exit.OK;
        }
        records.prepare();
        console.print("saved " + records.save(new Fact.Resume(question.id())).id());
        return Exit.OK;
    }
}
