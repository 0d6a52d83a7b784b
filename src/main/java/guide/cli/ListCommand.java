package guide.cli;

import guide.app.Library;
import guide.app.Records;
import guide.bank.Bank;
import guide.study.stats.StateFilter;
import java.util.EnumSet;
import java.util.Set;

final class ListCommand implements Command {
    private final Library library;
    private final Records records;
    private final Console console;

    private final SelectionOptions options = SelectionOptions.filtered();
    private final Set<StateFilter> wanted = EnumSet.noneOf(StateFilter.class);
    private boolean json;

    ListCommand(Library library, Records records, Console console) {
        this.library = library;
        this.records = records;
        this.console = console;
    }

    @Override
    public Usage usage() {
        Usage usage = new Usage(
                        "list",
                        this,
                        "Shows domains and questions, and how each stands. With several states, only questions that are in all of them.")
                .with(options);
        for (StateFilter state : StateFilter.values()) {
            usage.flag("--" + state.word(), "Only questions that " + state.meaning() + ".", () -> wanted.add(state));
        }
        return usage.flag("--json", "As JSON, one object a question.", () -> json = true)
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
