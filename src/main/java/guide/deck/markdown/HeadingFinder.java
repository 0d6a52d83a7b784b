package guide.deck.markdown;

import guide.deck.markdown.HeadingOutline.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds questions that are headings of one level, also within items of a list: {@code 1. ### What is recall?} */
final class HeadingFinder {
    private static final int FEW = 10;

    private final MarkdownFile page;
    private final List<Title> titles;

    HeadingFinder(MarkdownFile page) {
        this.page = page;
        this.titles = page.outline().headings();
    }

    List<QuestionPlace> ofLevel(int level) {
        List<QuestionPlace> marks = new ArrayList<>();
        boolean takesStrays = takesStrays(level);
        for (int i = 0; i < titles.size(); i++) {
            Title title = titles.get(i);
            if ((title.level() == level || takesStrays && isStray(i, level))
                    && (!title.isInItem() || beginsItem(title))
                    && !title.namesTheAnswer()
                    && !QuestionWords.nameAPart(title.text())) {
                int from = page.source().start(title.last() + 1);
                int to = i + 1 < titles.size()
                        ? end(i, title, level)
                        : page.source().text().length();
                marks.add(new QuestionPlace(title.line(), title.asked(), Math.min(from, to), to, title.isInItem()));
            }
        }
        return marks;
    }

    /** Returns whether strays are questions, too: they are few, since many would be another way of marking questions. */
    private boolean takesStrays(int level) {
        long strays =
                IntStream.range(0, titles.size()).filter(i -> isStray(i, level)).count();
        long others = titles.stream().filter(title -> title.level() == level).count();
        return strays * FEW <= others;
    }

    /** Returns whether a heading is a question with a sign too few: numbered, with an answer right below it. */
    private boolean isStray(int index, int level) {
        Title title = titles.get(index);
        if (title.level() >= level || !title.asked().isNumbered()) {
            return false;
        }
        int from = page.source().start(title.last() + 1);
        int to = index + 1 == titles.size()
                ? page.source().text().length()
                : page.source().start(titles.get(index + 1).line());
        return !page.source().text().substring(Math.min(from, to), to).isBlank();
    }

    /** Returns whether a heading in an item is what the item asks; one further down belongs to that. */
    private boolean beginsItem(Title title) {
        return title.isInItem() && ListMarker.end(page.source().line(title.line())) > 0;
    }

    private int end(int index, Title question, int level) {
        for (int i = index + 1; i < titles.size(); i++) {
            Title next = titles.get(i);
            if (ends(question, next, level) && !next.namesTheAnswer()) {
                return page.source().start(next.line());
            }
        }
        return page.source().text().length();
    }

    /** Returns whether a heading ends a question. Authors indent too little within items, so that it may be in none. */
    private boolean ends(Title question, Title next, int level) {
        boolean isHigher = next.level() <= level;
        if (question.isInItem()) {
            return isHigher && (beginsItem(next) || !next.isInItem() && next.indent() == 0);
        }
        return isHigher && !next.isInItem();
    }

    /** Returns the level of a file whose headings are one title and others of a single level, with no question; 0 otherwise. */
    int onlyLevelBelowTheTitle() {
        if (titles.size() < 2 || titles.stream().anyMatch(one -> one.asked().isAsked())) {
            return 0;
        }
        int first = titles.get(0).level();
        List<Integer> others =
                titles.stream().skip(1).map(Title::level).distinct().toList();
        return others.size() == 1 && first <= others.get(0) ? others.get(0) : 0;
    }
}
