package guide.deck.markdown;

import guide.deck.markdown.HeadingOutline.Title;
import java.util.List;

/** Finds questions that are headings of one level, also within items of a list: {@code 1. ### What is recall?} */
final class HeadingFinder {
    private final Page page;
    private final List<Title> titles;

    HeadingFinder(Page page) {
        this.page = page;
        this.titles = page.outline().headings();
    }

    LeadingMarks ofLevel(int level) {
        LeadingMarks marks = new LeadingMarks();
        for (int i = 0; i < titles.size(); i++) {
            Title title = titles.get(i);
            String text = page.title(title);
            if (title.level() == level
                    && mayAsk(title)
                    && !QuestionWords.nameTheAnswer(text)
                    && !QuestionWords.nameAPart(text)) {
                int from = page.source().start(title.last() + 1);
                int to = i + 1 < titles.size()
                        ? end(i, title)
                        : page.source().text().length();
                marks.add(new Found(title.line(), text, Math.min(from, to), to, title.isInItem()));
            }
        }
        return marks;
    }

    /** A heading further down in an item belongs to what the item asks. */
    private boolean mayAsk(Title title) {
        return !title.isInItem() || beginsItem(title);
    }

    private boolean beginsItem(Title title) {
        return title.isInItem() && ListMarker.end(page.source().line(title.line())) > 0;
    }

    private int end(int index, Title question) {
        for (int i = index + 1; i < titles.size(); i++) {
            Title next = titles.get(i);
            if (ends(question, next) && !QuestionWords.nameTheAnswer(page.title(next))) {
                return page.source().start(next.line());
            }
        }
        return page.source().text().length();
    }

    /** Authors indent what belongs to an item less than its text, so that a heading there may be in no item. */
    private boolean ends(Title question, Title next) {
        boolean isHigher = next.level() <= question.level();
        if (question.isInItem()) {
            return isHigher && (beginsItem(next) || !next.isInItem() && next.indent() == 0);
        }
        return isHigher && !next.isInItem();
    }

    /** Returns the level of a file whose headings are one title and others of a single level, with no question; 0 otherwise. */
    int onlyLevelBelowTheTitle() {
        if (titles.size() < 2
                || titles.stream()
                        .anyMatch(one -> FoundQuestion.of(page.title(one)).isAsked())) {
            return 0;
        }
        int first = titles.get(0).level();
        List<Integer> others =
                titles.stream().skip(1).map(Title::level).distinct().toList();
        return others.size() == 1 && first <= others.get(0) ? others.get(0) : 0;
    }
}
