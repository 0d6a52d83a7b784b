package guide.cli;

import guide.app.Library;
import guide.app.Records;
import guide.app.Selection;
import guide.bank.Bank;
import guide.study.Progress;
import guide.tui.ReturnPath;
import guide.tui.browse.Browse;
import java.util.Optional;
import java.util.Set;

record BrowseCommand(Library library, Records records, Console console, FullScreen fullScreen) implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                        "browse",
                        this,
                        "Opens the guide to read: answers open in place, '/' searches.",
                        "An answer that was opened counts as reviewed. Without a full screen: the list, as 'guide list' "
                                + "prints it.")
                .selection()
                .mouse()
                .examples("guide browse --domain rag");
    }

    @Override
    public int call(Given given) {
        Selection selection = given.selection();
        Bank whole = library.bank(selection);
        Bank bank = library.filtered(whole, selection);
        Progress progress = records.progress();
        Optional<Integer> status = fullScreen.run(
                given,
                "Here is the list; 'guide show ID' prints an answer.",
                whole,
                selection,
                context -> Browse.screen(context, bank.domains(), progress, ReturnPath.OUT));
        if (status.isEmpty()) {
            new QuestionList(progress, records.today(), Set.of(), console).print(bank);
        }
        return status.orElse(Exit.OK);
    }
}
