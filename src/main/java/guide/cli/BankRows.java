package guide.cli;

import guide.app.StudyClock;
import guide.app.banks.BankState;
import guide.cli.json.Json;
import guide.study.Progress;
import guide.text.Line;
import guide.text.Style;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Prints banks, one a row, as text or as JSON. */
record BankRows(List<BankState> banks, Progress progress, StudyClock clock, Console console) {
    private static final int GAP = 2;

    /** Prints a row each below a heading. */
    void print() {
        int name = widest(banks.stream().map(BankRows::name).toList(), "bank");
        int last = widest(banks.stream().map(this::last).toList(), "last");
        console.print(row("bank", name, "questions", "graded", "last", last, Line.of("title", Style.DIM)));
        for (BankState bank : banks) {
            Line title = Line.of(bank.title(), bank.isOn() ? Style.ACCENT : Style.DIM);
            String aside = (bank.isOn() ? "" : " (off)")
                    + (bank.leftOut() == 0 ? "" : " (" + bank.leftOut() + " left out; see 'guide check')");
            console.print(row(
                    name(bank),
                    name,
                    String.valueOf(bank.questions().size()),
                    String.valueOf(graded(bank)),
                    last(bank),
                    last,
                    title.then(Line.of(aside, Style.DIM))));
        }
    }

    private static Line row(
            String bank, int nameCells, String questions, String graded, String last, int lastCells, Line title) {
        return Line.of(bank)
                .pad(nameCells + GAP)
                .then(Line.of(String.format("%9s  %6s", questions, graded), Style.DIM))
                .then(Line.of(last, Style.DIM).indent(GAP).pad(GAP + lastCells + GAP))
                .then(title);
    }

    private static int widest(List<String> texts, String heading) {
        return texts.stream()
                .mapToInt(text -> Line.of(text).width())
                .reduce(Line.of(heading).width(), Math::max);
    }

    /** Prints an array with an object for each bank. */
    void printJson() {
        Json.print(banks.stream().map(this::object), console::print);
    }

    private Json object(BankState bank) {
        return new Json()
                .put("name", bank.name())
                .put("title", bank.title())
                .put("on", bank.isOn())
                .put("questions", bank.questions().size())
                .put("graded", graded(bank))
                .put("leftOut", bank.leftOut())
                .put("changed", bank.changed().map(this::date))
                .put("imported", bank.imported().map(this::date))
                .put("folder", bank.path());
    }

    private int graded(BankState bank) {
        return (int) bank.questions().stream()
                .filter(q -> progress.reviewState(q.id()).isPresent())
                .count();
    }

    /** A file without a bank's name cannot be switched, and so has none to type. */
    private static String name(BankState bank) {
        return bank.name().isEmpty() ? "-" : bank.name();
    }

    /** An import writes the files of its bank, so that their last change says less than when that was. */
    private String last(BankState bank) {
        Optional<String> imported = bank.imported().map(time -> "import " + date(time));
        return imported.or(() -> bank.changed().map(time -> "change " + date(time)))
                .orElse("");
    }

    private LocalDate date(Instant changed) {
        return LocalDate.ofInstant(changed, clock.zone());
    }
}
