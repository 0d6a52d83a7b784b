package guide.cli;

import guide.bank.Bank;
import guide.bank.Query;
import guide.bank.Search;
import guide.text.Line;
import java.util.List;
import java.util.Locale;

final class SearchCommand implements Command {
    private static final int WIDTH = 80;

    private final Program program;

    private final BankOptions banks = new BankOptions();

    private final FilterOptions filter = new FilterOptions();

    private List<String> words = List.of();

    private boolean json;

    SearchCommand(Program program) {
        this.program = program;
    }

    @Override
    public Usage usage() {
        return new Usage(
                        "search",
                        this,
                        "Finds questions by their words, ids, numbers and tags, best first, with the line where the words are.",
                        "Every word has to be there, as the beginning of a word; upper and lower case and accents are the same."
                                + " Exit 1 where nothing is found.")
                .with(banks)
                .with(filter)
                .allWords(1, "WORDS", "What to look for.", given -> words = given)
                .flag("--json", "As JSON, one object a question.", () -> json = true)
                .examples("guide search golden set", "guide search --json rerank");
    }

    @Override
    public Integer call() {
        Query query = Query.of(String.join(" ", words));
        if (query.isEmpty()) {
            throw new Failure(
                    Exit.USAGE, "there is no letter or digit to look for in '" + String.join(" ", words) + "'.");
        }
        Bank bank = Library.filtered(program.library().bank(banks), filter);
        Search search = Search.of(bank);
        List<Search.Hit> hits = search.best(query);
        if (json) {
            json(hits, bank);
        } else {
            hits.forEach(hit -> program.console().print(row(hit, query, bank)));
        }
        if (hits.isEmpty()) {
            program.console().tell(nothing(query, search));
        }
        return hits.isEmpty() ? Exit.NO : Exit.OK;
    }

    /** A terminal gets what fits into a line, with the words marked; other programs get all of the line, and no marks. */
    private String row(Search.Hit hit, Query query, Bank bank) {
        String number = hit.question().number();
        Line name = Line.of(number)
                .pad(Math.max(3, number.length()) + 1)
                .then(Line.of(hit.question().id() + "  "));
        Line domain = Line.of(bank.domainOf(hit.question()).title() + ": ");
        Excerpt excerpt = Excerpt.of(hit.place().text(), query);
        if (!program.isTerminal()) {
            return name.then(domain).plain() + excerpt.whole();
        }
        Line front = name.width() + domain.width() > WIDTH / 2 ? name : name.then(domain);
        return front.plain() + excerpt.marked(Math.max(20, WIDTH - front.width()));
    }

    private void json(List<Search.Hit> hits, Bank bank) {
        Json.Rows rows = new Json.Rows(program.console());
        for (Search.Hit hit : hits) {
            rows.add(new Json()
                    .put("id", hit.question().id())
                    .put("number", hit.question().number())
                    .put("domain", bank.domainOf(hit.question()).id())
                    .put("question", hit.question().text())
                    .put("field", hit.place().field().name().toLowerCase(Locale.ROOT))
                    .put("text", hit.place().text()));
        }
        rows.end();
    }

    private static String nothing(Query query, Search search) {
        List<String> unknown = search.unknown(query);
        if (unknown.isEmpty()) {
            return "no question has all of these words; each is found alone.";
        }
        String word = unknown.get(0);
        return "no question has '" + word + "'."
                + search.nearest(word)
                        .map(near -> " Did you mean '" + near + "'?")
                        .orElse(" 'guide list' shows all questions.");
    }
}
