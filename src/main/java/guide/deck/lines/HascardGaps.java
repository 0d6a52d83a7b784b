package guide.deck.lines;

import guide.deck.text.CodeAndFormulas;
import guide.deck.text.Gap;
import guide.deck.text.Gaps;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A sentence of hascard with words to fill in between underscores; {@code \_} is an underscore, and {@code |} stands between
 * words that are all right.
 *
 * @param shown the sentence with the words covered; empty if nothing else is in it
 * @param answer the whole sentence, with the words in bold
 */
record HascardGaps(String shown, String answer) {
    private static final String ALTERNATIVES = " / ";

    /** Returns what is to be filled in; nothing if an underscore is without another. */
    static Optional<HascardGaps> of(String text) {
        BitSet verbatim = text.indexOf('_') < 0 ? new BitSet() : CodeAndFormulas.in(text);
        StringBuilder plain = new StringBuilder();
        List<Gap> gaps = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == '_') {
                plain.append("\\_");
                i++;
            } else if (c == '_' && !verbatim.get(i) && open < 0) {
                open = plain.length();
            } else if (c == '_' && !verbatim.get(i)) {
                if (plain.substring(open).isBlank()) {
                    return Optional.empty();
                }
                gaps.add(new Gap(open, plain.length(), ""));
                open = -1;
            } else {
                plain.append(c == '|' && open >= 0 ? ALTERNATIVES : "" + c);
            }
        }
        return gaps.isEmpty() || open >= 0 ? Optional.empty() : Optional.of(of(plain.toString(), new Gaps(gaps)));
    }

    private static HascardGaps of(String text, Gaps gaps) {
        Gap first = gaps.gaps().get(0);
        boolean isAlone = gaps.gaps().size() == 1 && first.of(text).equals(text.strip());
        return isAlone ? new HascardGaps("", text.strip()) : new HascardGaps(gaps.covered(text), gaps.answer(text));
    }
}
