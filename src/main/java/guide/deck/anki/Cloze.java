package guide.deck.anki;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with gaps, such as {@code {{c1::the text::a hint}}}. Gaps may hold gaps; an end closes the innermost. Anki's own
 * reader is {@code rslib/src/cloze.rs}.
 */
final class Cloze {
    private static final Pattern OPEN = Pattern.compile("\\{\\{c([0-9]{1,3}(?:,[0-9]{1,3})*)::");
    private static final int DEEPEST = 20;
    private static final String HINT = "::";

    /** The side of a card on which a gap is shown. */
    private enum Side {
        QUESTION,
        ANSWER
    }

    /** A piece of text, or a gap with pieces of its own. */
    private record Piece(List<Integer> numbers, String text, List<Piece> inner) {
        static Piece of(String text) {
            return new Piece(List.of(), text, List.of());
        }
    }

    private final List<Piece> pieces;
    private final TreeSet<Integer> numbers = new TreeSet<>();

    Cloze(String html) {
        pieces = parse(html);
    }

    private List<Piece> parse(String html) {
        List<List<Piece>> open = new ArrayList<>();
        List<List<Integer>> openNumbers = new ArrayList<>();
        open.add(new ArrayList<>());
        Matcher start = OPEN.matcher(html);
        int nextOpen = start.find() ? start.start() : Integer.MAX_VALUE;
        int nextClose = position(html, 0);
        int at = 0;
        while (true) {
            boolean opens = nextOpen < nextClose;
            int next = Math.min(nextOpen, nextClose);
            List<Piece> here = open.get(open.size() - 1);
            if (next == Integer.MAX_VALUE) {
                here.add(Piece.of(html.substring(at)));
                break;
            }
            here.add(Piece.of(html.substring(at, next)));
            if (opens) {
                at = start.end();
                if (open.size() <= DEEPEST) {
                    openNumbers.add(numbers(start.group(1)));
                    // What is open at the end is text.
                    open.add(new ArrayList<>(List.of(Piece.of(start.group()))));
                }
                nextOpen = start.find() ? start.start() : Integer.MAX_VALUE;
            } else {
                at = next + 2;
                if (openNumbers.isEmpty()) {
                    here.add(Piece.of("}}"));
                } else {
                    open.remove(open.size() - 1);
                    List<Integer> own = openNumbers.remove(openNumbers.size() - 1);
                    numbers.addAll(own);
                    open.get(open.size() - 1).add(new Piece(own, "", List.copyOf(here.subList(1, here.size()))));
                }
            }
            if (nextClose < at) {
                nextClose = position(html, at);
            }
        }
        for (int i = openNumbers.size(); i > 0; i--) {
            List<Piece> inner = open.remove(i);
            open.get(i - 1).addAll(inner);
        }
        return open.get(0);
    }

    private static int position(String html, int from) {
        int found = html.indexOf("}}", from);
        return found < 0 ? Integer.MAX_VALUE : found;
    }

    private static List<Integer> numbers(String list) {
        List<Integer> numbers = new ArrayList<>();
        for (String each : list.split(",")) {
            numbers.add(Integer.valueOf(each));
        }
        return numbers;
    }

    /** Returns the numbers of the gaps, which are those of the cards. */
    TreeSet<Integer> numbers() {
        return numbers;
    }

    /** Returns the text with the hints in place of one number's gaps. */
    String question(int number) {
        return rendered(pieces, number, Side.QUESTION);
    }

    /** Returns the whole text, with one number's gaps in bold. */
    String answer(int number) {
        return rendered(pieces, number, Side.ANSWER);
    }

    private static String rendered(List<Piece> pieces, int number, Side side) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece.numbers().isEmpty()) {
                out.append(piece.text());
            } else {
                gap(piece, number, side, out);
            }
        }
        return out.toString();
    }

    private static void gap(Piece gap, int number, Side side, StringBuilder out) {
        boolean isAsked = gap.numbers().contains(number);
        Piece last = gap.inner().get(gap.inner().size() - 1);
        int at = last.numbers().isEmpty() ? last.text().indexOf(HINT) : -1;
        String hint = at < 0 ? "" : last.text().substring(at + HINT.length());
        if (isAsked && side == Side.QUESTION) {
            out.append('[').append(hint.isBlank() ? "…" : hint.strip()).append(']');
            return;
        }
        List<Piece> inner = new ArrayList<>(gap.inner());
        if (at >= 0) {
            inner.set(inner.size() - 1, Piece.of(last.text().substring(0, at)));
        }
        String text = rendered(inner, number, side);
        out.append(isAsked ? "<b>" + text + "</b>" : text);
    }
}
