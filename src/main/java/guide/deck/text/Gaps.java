package guide.deck.text;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The parts of a text that one card asks for.
 *
 * @param gaps in their order, at least one, none over another
 */
public record Gaps(List<Gap> gaps) {
    /** Keeps a copy of the list. */
    public Gaps {
        gaps = List.copyOf(gaps);
    }

    /** Returns the card's question: the paragraph with the first gap, and the rest of the text. */
    public QuestionText asked(String text) {
        return QuestionText.ofParagraph(covered(text), gaps.get(0).start());
    }

    /** Returns the text with the gaps covered. */
    public String covered(String text) {
        return with(Gap::sign, text);
    }

    /** Returns the text with something in the place of each gap. */
    private String with(Function<Gap, String> instead, String text) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Gap gap : gaps) {
            out.append(text, from, gap.start()).append(instead.apply(gap));
            from = gap.end();
        }
        return out.append(text, from, text.length()).toString();
    }

    /** Returns the whole text with the gaps in bold; where one cannot be bold, they stand before the text. */
    public String answer(String text) {
        BitSet verbatim = CodeAndFormulas.in(text);
        if (!gaps.stream().allMatch(gap -> gap.canBeBold(text, verbatim))) {
            CodeAndFormulas places = CodeAndFormulas.of(text);
            String asked = gaps.stream().map(gap -> gap.alone(text, places)).collect(Collectors.joining(", "));
            return asked + "\n\n" + text;
        }
        return with(gap -> gap.bold(text), text);
    }

    /** Returns what tells the card from the others of its text. */
    public String place() {
        return gaps.stream().map(gap -> gap.start() + "-" + gap.end()).collect(Collectors.joining(","));
    }

    /** Returns the parts that are asked for. */
    public String words(String text) {
        return gaps.stream().map(gap -> gap.of(text)).collect(Collectors.joining(", "));
    }
}
