package guide.deck.markdown;

import guide.deck.markdown.HeadingOutline.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds questions that are items of lists: with their answers in the same item, or between it and the next one. */
final class ListFinder {
    private static final Pattern OWN_LINK =
            Pattern.compile("\\[[^\\[\\]]{0,500}\\]\\((?:#|\\.{0,2}/?[^():\\s]{1,300}\\.md\\b)[^()\\s]{0,300}\\)\\W*");

    private final MarkdownFile page;
    private final SourceLines source;
    private final AnswerEnds ends;

    ListFinder(MarkdownFile page) {
        this.page = page;
        this.source = page.source();
        this.ends = new AnswerEnds(page, Set.of());
    }

    /** @param isWanted whether the user says that items are questions, so that each list counts */
    List<QuestionPlace> marks(boolean isWanted) {
        List<QuestionPlace> found = new ArrayList<>();
        List<Item> chain = new ArrayList<>();
        for (Item item : page.outline().items()) {
            if (!chain.isEmpty() && !continues(chain, item)) {
                add(chain, source.start(item.line()), isWanted, found);
                chain.clear();
            }
            chain.add(item);
        }
        add(chain, source.text().length(), isWanted, found);
        return found;
    }

    /** Returns whether an item goes on from those before it: text without an indent ends a list, but not its numbers. */
    private static boolean continues(List<Item> chain, Item item) {
        Item last = chain.get(chain.size() - 1);
        if (last.list() == item.list()) {
            return true;
        }
        Item first = chain.get(0);
        boolean goesOn = item.number() > 1 && item.number() == first.number() + chain.size();
        boolean isOfOne = item.number() == last.number() && first.list() + chain.size() == item.list();
        return goesOn || isOfOne;
    }

    /** @param limit where the next list begins */
    private void add(List<Item> chain, int limit, boolean isWanted, List<QuestionPlace> found) {
        List<Item> items = chain.stream().filter(this::mayAsk).toList();
        long asked = items.stream()
                .filter(item -> QuestionWords.ask(head(item).head()))
                .count();
        if (items.isEmpty() || !isWanted && (5 * asked < 3L * items.size())) {
            return;
        }
        boolean isOneList = chain.get(0).list() == chain.get(chain.size() - 1).list() && chain.size() > 1;
        for (int i = 0; i < chain.size(); i++) {
            Item item = chain.get(i);
            int end = source.end(item.last());
            if (!isOneList) {
                int next = i + 1 < chain.size()
                        ? source.start(chain.get(i + 1).line())
                        : source.text().length();
                end = Math.max(end, Math.min(next, ends.after(item.line())));
            }
            if (mayAsk(item)) {
                found.add(found(item, end));
            }
        }
    }

    private boolean mayAsk(Item item) {
        return item.textLast() >= 0 && !OWN_LINK.matcher(text(item).strip()).matches();
    }

    private QuestionPlace found(Item item, int end) {
        BoldLead lead = head(item);
        int start = source.start(item.line()) + marker(item);
        int from = Math.min(end, start + lead.rest());
        String rest = source.text().substring(from, end);
        boolean isOnlyAsked =
                !rest.isBlank() && rest.lines().filter(line -> !line.isBlank()).allMatch(ListFinder::asks);
        String head = isOnlyAsked ? lead.head() + "\n\n" + AnswerTrimmer.of(rest, true) : lead.head();
        return new QuestionPlace(item.line(), head, isOnlyAsked ? end : from, end, true);
    }

    /** Returns whether a line asks: questions below a question make it longer, and answer nothing. */
    private static boolean asks(String line) {
        int marker = ListMarker.end(line);
        return marker > 0 && QuestionWords.ask(line.substring(marker));
    }

    /** Splits an item's first paragraph: a bold question, or a first line or sentence that ends with a question mark. */
    private BoldLead head(Item item) {
        String text = text(item);
        Optional<BoldLead> bold = BoldLead.of(text);
        if (bold.isPresent()) {
            return bold.get();
        }
        int lineEnd = text.indexOf('\n');
        if (lineEnd > 0 && text.substring(0, lineEnd).stripTrailing().endsWith("?")) {
            return new BoldLead(text.substring(0, lineEnd), lineEnd);
        }
        int mark = text.lastIndexOf("? ");
        String rest = mark < 0 ? "" : text.substring(mark + 2);
        boolean isAnswer =
                rest.split("\\s+", 5).length >= 3 && !QuestionWords.ask(rest) && !rest.matches("(?s)\\s*[(\\[Pp].*");
        return isAnswer ? new BoldLead(text.substring(0, mark + 1), mark + 1) : new BoldLead(text, text.length());
    }

    private String text(Item item) {
        int start = source.start(item.line()) + marker(item);
        return source.text().substring(Math.min(start, source.end(item.textLast())), source.end(item.textLast()));
    }

    private int marker(Item item) {
        return ListMarker.end(source.line(item.line()));
    }
}
