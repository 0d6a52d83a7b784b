package guide.deck.lines;

import guide.deck.text.Gap;
import guide.deck.text.Gaps;
import java.util.ArrayList;
import java.util.List;

/**
 * A text with gaps in brackets, as hashcards reads it: {@code \[} is a bracket, the brackets of an image are no gap, and all
 * others are, also within code and formulas.
 *
 * @param text without the brackets
 * @param gaps in their order
 */
record HashcardsGaps(String text, List<Gap> gaps) {
    HashcardsGaps {
        gaps = List.copyOf(gaps);
    }

    /** Returns each gap as one that is asked for alone. */
    List<Gaps> groups() {
        return gaps.stream().map(gap -> new Gaps(List.of(gap))).toList();
    }

    /** Takes the brackets out of a text. */
    static HashcardsGaps of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Gap> gaps = new ArrayList<>();
        boolean isImage = false;
        int start = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            char next = i + 1 < marked.length() ? marked.charAt(i + 1) : '\0';
            if (c == '\\' && (next == '[' || next == ']')) {
                text.append(next);
                isImage &= next != ']';
                i++;
            } else if (c == '[' && !isImage) {
                start = text.length();
            } else if (c == ']' && !isImage) {
                if (start >= 0 && !text.substring(start).isBlank()) {
                    gaps.add(new Gap(start, text.length(), ""));
                }
                start = -1;
            } else {
                isImage = c == '!' && next == '[' || isImage && c != ']';
                text.append(c);
            }
        }
        return new HashcardsGaps(text.toString(), gaps);
    }
}
