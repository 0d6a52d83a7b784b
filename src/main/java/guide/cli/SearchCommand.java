package guide.cli;

import guide.app.Library;
import guide.app.Refusal;
import guide.bank.Bank;
import guide.bank.Question;
import guide.bank.search.Query;
import guide.bank.search.Search;
import guide.text.Line;
import guide.text.Style;
import guide.tui.browse.Excerpt;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

final class SearchCommand implements Command {
    private static final int WIDTH = 80;
    private static final int WIDEST = 36;
    /** The fewest cells of an excerpt, whatever stands before it. */
    private static final int NARROWEST = 20;

    private final Library library;
    private final Console console;

    private final SelectionOptions options = SelectionOptions.filtered();
    private List<String> words = List.of();
    private boolean json;

    SearchCommand(Library library, Console console) {
        this.library = library;
        this.console = console;
    }

    @Override
    public Usage usage() {
        return new Usage(
                        "search",
                        this,
                        "Finds questions by their words, ids, numbers and tags, best first, with the line where the words are.",
                        "Every word has to be there, as the beginning of a word; upper and lower case and accents are the same."
                                + " Exit 1 where nothing is found.")
                .with(options)
                .allWords(1, "WORDS", "What to look for.", given -> words = given)
                .flag("--json", "As JSON, one object a question.", () -> json = true)
                .examples("guide search golden set", "guide search --json rerank");
    }

    @Override
    public Integer call() {
        Query query = Query.of(String.join(" ", words));
        if (query.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "there is no letter or digit to look for in '" + String.join(" ", words) + "'.");
        }
        Bank bank = library.selected(options.selection());
        Search search = Search.of(bank);
        List<Search.Hit> hits = search.hits(query);
        if (json) {
            Json.print(hits.stream().map(hit -> object(hit, bank)), console);
        } else {
            print(hits, query, bank);
        }
        if (hits.isEmpty()) {
            console.printMessage(nothing(query, search));
        }
        return hits.isEmpty() ? Exit.NO : Exit.OK;
    }

    /**
     * Prints number, id, domain and the line where the words are, in columns. A terminal gets what fits into its line around
     * the words, so without the domain, which most ids begin with.
     */
    private void print(List<Search.Hit> hits, Query query, Bank bank) {
        int number = widest(hits, hit -> hit.question().number());
        int id = widest(hits, hit -> hit.question().id());
        int domain = widest(hits, hit -> bank.domainOf(hit.question()).title());
        for (Search.Hit hit : hits) {
            Question question = hit.question();
            Line name = (number == 0 ? Line.EMPTY : cell(question.number(), number)).then(cell(question.id(), id));
            Excerpt excerpt = Excerpt.of(hit.place().text(), query);
            if (console.isTerminal()) {
                int room = Math.max(NARROWEST, WIDTH - name.width());
                console.print(name.then(excerpt.within(room, Style.TEXT)));
            } else {
                Line where = cell(bank.domainOf(question).title(), domain);
                console.print(name.then(where).then(excerpt.whole(Style.TEXT)));
            }
        }
    }

    private static Line cell(String text, int width) {
        return Line.of(text).pad(width).then(Line.of("  "));
    }

    /** Returns the cells of a column; a name that is far too long stands out of it, so that the others stay legible. */
    private static int widest(List<Search.Hit> hits, Function<Search.Hit, String> name) {
        return hits.stream()
                .mapToInt(hit -> Line.of(name.apply(hit)).width())
                .filter(width -> width <= WIDEST)
                .max()
                .orElse(0);
    }

    private static Json object(Search.Hit hit, Bank bank) {
        return new Json()
                .put("id", hit.question().id())
                .put("number", hit.question().number())
                .put("domain", bank.domainOf(hit.question()).id())
                .put("question", hit.question().text())
                .put("field", hit.place().field().name().toLowerCase(Locale.ROOT))
                .put("text", hit.place().text());
    }

    private static String nothing(Query query, Search search) {
        List<String> unknown = search.unknownWords(query);
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
