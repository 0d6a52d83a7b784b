package guide.deck.markdown;

import guide.deck.markdown.HeadingOutline.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds questions that are bold paragraphs, or the bold start of one: {@code **What is recall?**}, {@code **3)** Why?} */
final class BoldFinder {
    private BoldFinder() {}

    static List<QuestionPlace> of(MarkdownFile page) {
        SourceLines source = page.source();
        List<QuestionPlace> bold = new ArrayList<>();
        for (Text paragraph : page.outline().paragraphs()) {
            int start = source.start(paragraph.line());
            int marker = paragraph.isInItem() ? ListMarker.end(source.line(paragraph.line())) : 0;
            int end = source.end(paragraph.last());
            Optional<BoldLead> lead = BoldLead.of(source.text().substring(start + marker, end));
            lead.ifPresent(one -> bold.add(new QuestionPlace(
                    paragraph.line(), one.head(), start + marker + one.rest(), end, paragraph.isInItem())));
        }
        return ended(page, bold);
    }

    /** A bold line that asks nothing is a part of the answer above it. */
    private static List<QuestionPlace> ended(MarkdownFile page, List<QuestionPlace> bold) {
        List<Integer> asking = bold.stream()
                .filter(found -> found.asked().isAsked())
                .map(QuestionPlace::line)
                .toList();
        AnswerEnds ends = new AnswerEnds(page, Set.copyOf(asking));
        List<QuestionPlace> marks = new ArrayList<>();
        int next = 0;
        for (QuestionPlace found : bold) {
            while (next < asking.size() && asking.get(next) <= found.line()) {
                next++;
            }
            int limit = next < asking.size()
                    ? page.source().start(asking.get(next))
                    : page.source().text().length();
            int to = Math.max(found.from(), Math.min(limit, ends.after(found.line())));
            marks.add(new QuestionPlace(found.line(), found.asked(), found.from(), to, found.isInItem()));
        }
        return marks;
    }
}
