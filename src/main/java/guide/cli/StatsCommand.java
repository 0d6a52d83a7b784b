package guide.cli;

import guide.bank.Bank;
import guide.bank.Question;
import guide.study.Progress;
import guide.study.Statistics;
import guide.text.Safe;
import guide.tui.Stats;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "stats",
        description = {
            "Shows how well each domain is known, what was recalled beside what was predicted, a calendar of reviews, what"
                    + " comes due, the time spent, and what needs work.",
            "With a filter, only its questions count; without one, also reviews of questions that the bank no longer has."
        },
        footer = {"", "Examples:", "  guide stats", "  guide stats --domain rag --json"})
final class StatsCommand implements Callable<Integer> {
    private static final int WIDTH = 80;

    private final Program program;

    @Mixin
    private BankOptions banks = new BankOptions();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(names = "--json", description = "As one JSON object.")
    private boolean json;

    StatsCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Bank bank = program.library().filtered(program.library().bank(banks), filter);
        Progress progress = program.records().progress();
        Statistics statistics = Statistics.of(
                bank.domains(),
                isFiltered() ? within(bank, progress) : progress,
                program.settings().now().today());
        if (json) {
            program.console().print(StatsJson.of(statistics).toString());
        } else {
            Stats.lines(statistics, WIDTH)
                    .forEach(
                            line -> program.console().print(Safe.of(line.plain().stripTrailing())));
        }
        return Exit.OK;
    }

    private boolean isFiltered() {
        return !filter.domains.isEmpty() || !filter.tags.isEmpty();
    }

    private static Progress within(Bank bank, Progress progress) {
        List<Question> questions = bank.questions().toList();
        return progress.within(questions);
    }
}
