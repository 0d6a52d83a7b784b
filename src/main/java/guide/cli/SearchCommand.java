package guide.cli;

import guide.app.Library;
import guide.app.QuestionTitle;
import guide.app.Records;
import guide.app.Refusal;
import guide.app.SearchTerms;
import guide.bank.Bank;
import guide.bank.Question;
import guide.bank.search.Passage;
import guide.bank.search.Query;
import guide.bank.search.Search;
import guide.cli.json.Json;
import guide.study.stats.StateFilter;
import guide.text.Line;
import guide.text.Style;
import guide.tui.browse.Excerpt;
import guide.tui.browse.Highlight;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

record SearchCommand(Library library, Records records, Console console) implements Command {
    private static final int WIDTH = 80;
    private static final int WIDEST = 36;
    /** The fewest cells of an excerpt, whatever stands before it. */
    private static final int NARROWEST = 20;

    @Override
    public Usage usage() {
        return new Usage(
                        "search",
                        this,
                        "Finds questions by words, ids, numbers, tags and states.",
                        "The best match comes first, with the line where the words are. Every word has to be there, as the beginning of a word; upper and lower case and accents are the same."
                                + " A state is written as is:due, and -is:due leaves it out; there are "
                                + String.join(", ", StateFilter.all()) + ". Exit 1 where nothing is found.")
                .selection()
                .allWords(1, "WORDS", "What to look for.")
                .flag("--json", "As JSON, one object a question.")
                .examples("guide search golden set", "guide search rerank is:due", "guide search --json rerank");
    }

    @Override
    public int call(Given given) {
        String words = String.join(" ", given.texts("WORDS"));
        SearchTerms terms = SearchTerms.of(words);
        if (terms.isEmpty()) {
            throw new Refusal(Refusal.Kind.USAGE, "there is no letter or digit to look for in '" + words + "'.");
        }
        terms.unknownState().ifPresent(sentence -> {
            throw new Refusal(Refusal.Kind.USAGE, sentence);
        });
        Bank bank = library.selected(given.selection());
        Search search = Search.of(bank);
        List<Search.Hit> hits = hits(terms, search, bank);
        if (given.has("--json")) {
            Json.print(hits.stream().map(hit -> object(hit, bank)), console::print);
        } else if (console.isTerminal()) {
            printRows(hits, terms.query());
        } else {
            print(hits, terms.query(), bank);
        }
        if (hits.isEmpty()) {
            console.printMessage(nothing(terms, search));
        }
        return hits.isEmpty() ? Exit.NO : Exit.OK;
    }

    /** Reads the journal only where how questions stand is asked for. */
    private List<Search.Hit> hits(SearchTerms terms, Search search, Bank bank) {
        List<Search.Hit> hits = search.hits(terms.query());
        if (terms.states().isEmpty()) {
            return hits;
        }
        Set<String> wanted = terms.matching(search, bank.domains(), records.progress(), records.today());
        return hits.stream().filter(hit -> wanted.contains(hit.question().id())).toList();
    }

    /** Prints the questions as the list does, each with the line where the words are, if that is another one. */
    private void printRows(List<Search.Hit> hits, Query query) {
        int name = widest(hits, SearchCommand::name);
        for (Search.Hit hit : hits) {
            Line start = Line.of(name(hit), Style.DIM).pad(name).then(Line.of("  "));
            int room = Math.max(NARROWEST, WIDTH - start.width());
            console.print(start.then(
                    Highlight.in(QuestionTitle.of(hit.question()), query).truncate(room)));
            if (hit.place().field() != Passage.Field.QUESTION) {
                Line excerpt = Excerpt.of(hit.place().text(), query).within(room, Style.DIM);
                console.print(excerpt.indent(start.width()));
            }
        }
    }

    /** Prints a line a question: number, id, domain and question in columns, and the line where the words are. */
    private void print(List<Search.Hit> hits, Query query, Bank bank) {
        int number = widest(hits, hit -> hit.question().number());
        int id = widest(hits, hit -> hit.question().id());
        int domain = widest(hits, hit -> bank.domainOf(hit.question()).title());
        for (Search.Hit hit : hits) {
            Question question = hit.question();
            Line row = (number == 0 ? Line.EMPTY : cell(question.number(), number))
                    .then(cell(question.id(), id))
                    .then(cell(bank.domainOf(question).title(), domain))
                    .then(QuestionTitle.of(question));
            boolean isQuestion = hit.place().field() == Passage.Field.QUESTION;
            Line excerpt = Excerpt.of(hit.place().text(), query).whole(Style.TEXT);
            console.print(isQuestion ? row : row.then(Line.of("  ")).then(excerpt));
        }
    }

    private static String name(Search.Hit hit) {
        Question question = hit.question();
        return question.number().isEmpty() ? question.id() : question.number();
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

    private static String nothing(SearchTerms terms, Search search) {
        List<String> unknown = search.unknownWords(terms.query());
        if (unknown.isEmpty() && !terms.states().isEmpty()) {
            return "no question matches. 'guide list' shows how each stands.";
        }
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
