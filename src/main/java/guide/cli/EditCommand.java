package guide.cli;

import guide.app.Library;
import guide.app.Refusal;
import guide.app.edit.Editing;
import guide.bank.Question;
import guide.yaml.Problem;

record EditCommand(Editing editing, Console console) implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                        "edit",
                        this,
                        "Opens a question in your editor.",
                        "A file of your own opens at its line, any other question on its own. What you change in a question "
                                + "that is not your own is kept beside the bank, as your amendment: it stays when the bank is updated, "
                                + "and 'guide check' lists it. Mistakes are written into the text at their lines, and the editor opens "
                                + "again.")
                .bank()
                .word("ID|NUMBER", "The question, by its id or number.")
                .flag("--original", "Instead, takes your amendment away: the question is again as the bank has it.")
                .examples("guide edit rag-chunking", "EDITOR=nano guide edit 14", "guide edit 14 --original");
    }

    @Override
    public int call(Given given) {
        Library library = editing.library();
        String name = given.word("ID|NUMBER");
        boolean original = given.has("--original");
        try {
            Question question = library.question(library.bank(given.selection()), name);
            return console.print(
                    original
                            ? editing.toOriginal(question, given.selection())
                            : editing.edit(question, given.selection()));
        } catch (Refusal refusal) {
            // What is left out is what an editor is wanted for most.
            Problem mistake = library.whyLeftOut(name).filter(any -> !original).orElseThrow(() -> refusal);
            return console.print(editing.correct(name, mistake, given.selection()));
        }
    }
}
