package guide.cli;

import guide.app.Library;
import guide.app.QuestionFilter;
import guide.app.Records;
import guide.app.Settings;
import guide.bank.Bank;
import guide.study.Progress;
import guide.study.Statistics;
import guide.tui.stats.Stats;

final class StatsCommand implements Command {
    private static final int WIDTH = 80;

    private final Library library;
    private final Records records;
    private final Settings settings;
    private final Console console;

    private final BankOptions banks = new BankOptions();
    private final FilterOptions options = new FilterOptions();
    private boolean json;

    StatsCommand(Library library, Records records, Settings settings, Console console) {
        this.library = library;
        this.records = records;
        this.settings = settings;
        this.console = console;
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
                .with(options)
                .flag("--json", "As one JSON object.", () -> json = true)
                .examples("guide stats", "guide stats --domain rag --json");
    }

    @Override
    public Integer call() {
        QuestionFilter filter = options.filter();
        Bank bank = library.filtered(library.bank(banks.selection), filter);
        Progress all = records.progress();
        Progress progress = filter.isEmpty() ? all : all.within(bank.questions().toList());
        Statistics statistics =
                Statistics.of(bank.domains(), progress, settings.studyClock().today());
        if (json) {
            console.print(StatsJson.of(statistics).toString());
        } else {
            Stats.lines(statistics, WIDTH)
                    .forEach(line -> console.print(line.plain().stripTrailing()));
        }
        return Exit.OK;
    }
}
