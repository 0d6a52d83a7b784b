package guide.cli;

import guide.bank.Bank;
import guide.study.Progress;
import guide.tui.ReturnPath;
import guide.tui.browse.Browse;
import java.util.ArrayList;
import java.util.List;

final class BrowseCommand implements Command {
    private final Program program;

    private final BankOptions banks = new BankOptions();

    private final FilterOptions filter = new FilterOptions();

    private final ScreenOptions screen = new ScreenOptions();

    BrowseCommand(Program program) {
        this.program = program;
    }

    @Override
    public Usage usage() {
        return new Usage(
                        "browse",
                        this,
                        "Opens the guide to read: domains and questions in a list, answers open in place, '/' filters.",
                        "An answer that was opened counts as reviewed. Without a full screen: the list, as 'guide list' prints it.")
                .with(banks)
                .with(filter)
                .with(screen)
                .examples("guide browse --domain rag");
    }

    @Override
    public Integer call() {
        Bank whole = program.library().bank(banks);
        Bank bank = program.library().filtered(whole, filter);
        Progress progress = program.records().progress();
        try {
            return new FullScreen(program, banks, screen)
                    .run(
                            whole,
                            progress,
                            (context, now) -> Browse.screen(context, bank.domains(), now, ReturnPath.OUT));
        } catch (Screens.Unavailable e) {
            program.console().tell(e.getMessage() + " Here is the list; 'guide show ID' prints an answer.");
            return program.commandLine().execute(listing());
        }
    }

    private String[] listing() {
        List<String> args = new ArrayList<>(List.of("list"));
        banks.banks.forEach(bank -> args.addAll(List.of("--bank", bank)));
        filter.domains.forEach(domain -> args.addAll(List.of("--domain", domain)));
        filter.tags.forEach(tag -> args.addAll(List.of("--tag", tag)));
        return args.toArray(String[]::new);
    }
}
