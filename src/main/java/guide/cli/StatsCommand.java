package guide.cli;

import guide.bank.Bank;
import guide.bank.Question;
import guide.study.Progress;
import guide.study.Statistics;
import guide.text.Safe;
import guide.tui.stats.Stats;
import java.util.List;

final class StatsCommand implements Command {
    private static final int WIDTH = 80;

    private final Program program;

    private final BankOptions banks = new BankOptions();

    private final FilterOptions filter = new FilterOptions();

    private boolean json;

    StatsCommand(Program program) {
        this.program = program;
    }

    @Override
    public Usage usage() {
        return new Usage(
                        "stats",
                        this,
                        "Shows how well each domain is known, what was recalled beside what was predicted, a calendar of reviews, what"
                                + " comes due, the time spent, and what needs work.",
                        "With a filter, only its questions count; without one, also reviews of questions that the bank no longer has.")
                .with(banks)
                .with(filter)
                .flag("--json", "As one JSON object.", () -> json = true)
                .examples("guide stats", "guide stats --domain rag --json");
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
