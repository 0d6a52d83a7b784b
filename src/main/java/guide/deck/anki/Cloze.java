package guide.deck.anki;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with gaps, such as {@code {{c1::the text::a hint}}}. Gaps may hold gaps; an end closes the innermost. Anki's own
 * reader is {@code rslib/src/cloze.rs}.
 */
final class Cloze {
    private static final Pattern MARK = Pattern.compile("\\{\\{c([0-9]{1,3}(?:,[0-9]{1,3})*)::|}}");
    private static final String END = "}}";
    private static final String HINT = "::";
    private static final int DEEPEST = 20;

    private final String html;
    private final TreeSet<Integer> numbers = new TreeSet<>();

    /** The side of a card on which a gap is shown. */
    private enum Side {
        QUESTION,
        ANSWER
    }

    /** A gap whose end is not read yet, or the whole text, which has no mark. */
    private static final class Open {
        private final String mark;
        private final List<Integer> numbers = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        /** Where the text behind the last gap within begins: a hint can only be there. */
        private int behindGaps;

        Open(String mark, String list) {
            this.mark = mark;
            for (String number : list.split(",")) {
                numbers.add(Integer.valueOf(number));
            }
        }

        void add(Open gap, int asked, Side side) {
            text.append(gap.shown(asked, side));
            behindGaps = text.length();
        }

        private String shown(int asked, Side side) {
            int at = text.indexOf(HINT, behindGaps);
            String hint = at < 0 ? "" : text.substring(at + HINT.length());
            String inner = at < 0 ? text.toString() : text.substring(0, at);
            if (!numbers.contains(asked)) {
                return inner;
            }
            return switch (side) {
                case QUESTION -> "[" + (hint.isBlank() ? "…" : hint.strip()) + "]";
                case ANSWER -> "<b>" + inner + "</b>";
            };
        }
    }

    Cloze(String html) {
        this.html = html;
        rendered(0, Side.ANSWER);
    }

    /** Returns the numbers of the gaps, which are those of the cards. */
    TreeSet<Integer> numbers() {
        return numbers;
    }

    /** Returns the text with the hints in place of one number's gaps. */
    String question(int number) {
        return rendered(number, Side.QUESTION);
    }

    /** Returns the whole text, with one number's gaps in bold. */
    String answer(int number) {
        return rendered(number, Side.ANSWER);
    }

    private String rendered(int asked, Side side) {
        Open whole = new Open("", "0");
        Deque<Open> open = new ArrayDeque<>(List.of(whole));
        Matcher mark = MARK.matcher(html);
        int at = 0;
        while (mark.find()) {
            Open here = open.element();
            here.text.append(html, at, mark.start());
            at = mark.end();
            if (!mark.group().equals(END)) {
                if (open.size() <= DEEPEST) {
                    open.push(new Open(mark.group(), mark.group(1)));
                }
            } else if (open.size() == 1) {
                here.text.append(END);
            } else {
                open.remove();
                numbers.addAll(here.numbers);
                open.element().add(here, asked, side);
            }
        }
        open.element().text.append(html, at, html.length());
        while (open.size() > 1) {
            // A gap without an end is text.
            Open last = open.remove();
            open.element().text.append(last.mark).append(last.text);
        }
        return whole.text.toString();
    }
}
