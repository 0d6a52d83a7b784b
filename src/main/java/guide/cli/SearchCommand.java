package guide.cli;

import guide.bank.Bank;
import guide.bank.Query;
import guide.bank.Search;
import guide.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "search",
        description = {
            "Finds questions by their words, ids, numbers and tags, best first, with the line where the words are.",
            "Every word has to be there, as the beginning of a word; upper and lower case and accents are the same."
                    + " Exit 1 where nothing is found."
        },
        footer = {"", "Examples:", "  guide search golden set", "  guide search --json rerank"})
final class SearchCommand implements Callable<Integer> {
    private static final int WIDTH = 80;

    private final Program program;

    @Mixin
    private BankOptions banks = new BankOptions();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What to look for.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--json", description = "As JSON, one object a question.")
    private boolean json;

    SearchCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Query query = Query.of(String.join(" ", words));
        if (query.isEmpty()) {
            throw new Failure(
                    Exit.USAGE, "there is no letter or digit to look for in '" + String.join(" ", words) + "'.");
        }
        Bank bank = program.library().filtered(program.library().bank(banks), filter);
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
