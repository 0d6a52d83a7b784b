package guide.cli;

import guide.bank.Bank;
import guide.study.Progress;
import guide.tui.App;
import guide.tui.Browse;
import guide.tui.Desk;
import guide.tui.Display;
import guide.tui.Screen;
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
    private BankOptions banks;

    @Mixin
    private FilterOptions filter;

    BrowseCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Bank whole = program.library().bank(banks);
        Bank bank = Library.filtered(whole, filter);
        Progress progress = program.records().progress();
        Tally tally = new Tally(program.records().saver());
        Desk desk = new Desk(whole, tally, program.world().now());
        App.Ending ending;
        try (Display display = program.screen()) {
            Screen first = Browse.screen(desk, bank.domains(), progress, Way.OUT);
            ending = new App(display).run(first);
        } catch (Screens.Unavailable e) {
            program.console().tell(e.getMessage() + " Here is the list; 'guide show ID' prints an answer.");
            return program.commandLine().execute(listing());
        }
        return tally.isUnsaved() ? notSaved() : Exit.of(ending);
    }

    private int notSaved() {
        program.console().tell("not all that you read or answered is saved; what went before is.");
        return Exit.NOT_SAVED;
    }

    private String[] listing() {
        List<String> args = new ArrayList<>(List.of("list"));
        banks.banks.forEach(bank -> args.addAll(List.of("--bank", bank)));
        filter.domains.forEach(domain -> args.addAll(List.of("--domain", domain)));
        filter.tags.forEach(tag -> args.addAll(List.of("--tag", tag)));
        return args.toArray(String[]::new);
    }
}
