package guide.cli;

import guide.app.Library;
import guide.app.Records;
import guide.app.Selection;
import guide.bank.Bank;
import guide.cli.json.StatsJson;
import guide.study.Progress;
import guide.study.stats.Statistics;
import guide.tui.stats.Stats;

record StatsCommand(Library library, Records records, Console console) implements Command {
    private static final int WIDTH = 80;

    @Override
    public Usage usage() {
        return new Usage(
                        "stats",
                        this,
                        "Shows mastery, recall, a calendar, and what needs work.",
                        "How well each domain is known, what was recalled beside what was predicted, a calendar of reviews, "
                                + "what comes due, the time spent, and what needs work, with the numbers that 'guide show' takes. With "
                                + "--domain or --tag, only those questions count; without, also reviews of questions that the bank no "
                                + "longer has.")
                .selection()
                .flag("--json", "As one JSON object.")
                .examples("guide stats", "guide stats --domain rag --json");
    }

    @Override
    public int call(Given given) {
        Selection selection = given.selection();
        Bank bank = library.selected(selection);
        Progress all = records.progress();
        Progress progress = selection.isFiltered() ? all.within(bank.questions().toList()) : all;
        Statistics statistics = Statistics.of(bank.domains(), progress, records.today());
        if (given.has("--json")) {
            console.print(StatsJson.of(statistics).toString());
        } else {
            Stats.lines(statistics, question -> library.isOwn(selection, question), WIDTH)
                    .forEach(console::print);
        }
        return Exit.OK;
    }
}
