package guide.cli;

import guide.bank.Bank;
import guide.study.Progress;
import guide.tui.Browse;
import guide.tui.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "browse",
        description = {
            "Opens the guide to read: domains and questions in a list, answers open in place, '/' filters.",
            "An answer that was opened counts as reviewed. Without a full screen: the list, as 'guide list' prints it."
        },
        footer = {"", "Example:", "  guide browse --domain rag"})
final class BrowseCommand implements Callable<Integer> {
    private final Program program;

    @Mixin
    private BankOptions banks = new BankOptions();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Mixin
    private ScreenOptions screen = new ScreenOptions();

    BrowseCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Bank whole = program.library().bank(banks);
        Bank bank = program.library().filtered(whole, filter);
        Progress progress = program.records().progress();
        try {
            return new FullScreen(program, banks, screen)
                    .run(whole, progress, (desk, now) -> Browse.screen(desk, bank.domains(), now, Way.OUT));
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
