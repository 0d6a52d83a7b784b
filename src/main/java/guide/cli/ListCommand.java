package guide.cli;

import guide.app.Library;
import guide.app.Records;
import guide.bank.Bank;
import java.util.EnumSet;
import java.util.Set;

final class ListCommand implements Command {
    private final Library library;
    private final Records records;
    private final Console console;

    private final SelectionOptions options = SelectionOptions.filtered();
    private final Set<ListFilter> wanted = EnumSet.noneOf(ListFilter.class);
    private boolean json;

    ListCommand(Library library, Records records, Console console) {
        this.library = library;
        this.records = records;
        this.console = console;
    }

    @Override
    public Usage usage() {
        return new Usage("list", this, "Shows domains and questions, and how each stands. The filters add up.")
                .with(options)
                .flag("--due", "Only questions that are due today.", () -> wanted.add(ListFilter.DUE))
                .flag("--new", "Only questions that were never graded.", () -> wanted.add(ListFilter.NEW))
                .flag(
                        "--weak",
                        "Only questions that were not recalled last time, or lapsed before.",
                        () -> wanted.add(ListFilter.WEAK))
                .flag("--flagged", "Only questions that are flagged.", () -> wanted.add(ListFilter.FLAGGED))
                .flag("--json", "As JSON, one object a question.", () -> json = true)
                .examples("guide list --domain rag --due");
    }

    @Override
    public Integer call() {
        Bank bank = library.selected(options.selection());
        QuestionList list = new QuestionList(records.progress(), records.today(), wanted, console);
        if (json) {
            list.printJson(bank);
        } else {
            list.print(bank);
        }
        return Exit.OK;
    }
}
