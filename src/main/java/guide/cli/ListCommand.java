package guide.cli;

import guide.app.Library;
import guide.app.Records;
import guide.bank.Bank;
import guide.study.stats.StateFilter;
import java.util.EnumSet;
import java.util.Set;

record ListCommand(Library library, Records records, Console console) implements Command {
    @Override
    public Usage usage() {
        Usage usage = new Usage(
                        "list",
                        this,
                        "Shows domains and questions, and how each stands.",
                        "With several states, only questions that are in all of them.")
                .selection();
        for (StateFilter state : StateFilter.values()) {
            usage.flag("--" + state.word(), "Only questions that " + state.meaning() + ".");
        }
        return usage.flag("--json", "As JSON, one object a question.").examples("guide list --domain rag --due");
    }

    @Override
    public int call(Given given) {
        Set<StateFilter> wanted = EnumSet.noneOf(StateFilter.class);
        for (StateFilter state : StateFilter.values()) {
            if (given.has("--" + state.word())) {
                wanted.add(state);
            }
        }
        Bank bank = library.selected(given.selection());
        QuestionList list = new QuestionList(records.progress(), records.today(), wanted, console);
        if (given.has("--json")) {
            list.printJson(bank);
        } else {
            list.print(bank);
        }
        return Exit.OK;
    }
}
