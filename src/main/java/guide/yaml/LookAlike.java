package guide.yaml;

import guide.text.InvisibleCharacters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A character that looks like one of YAML's signs and is another, as copied from a web page or typed with an input
 * method: a space that is none, a wide colon, a curly quote, a long dash. The parser takes it for a letter and gives up
 * elsewhere.
 *
 * @param column the place in its line, in code points from 1
 * @param message the character's name and what to do
 */
record LookAlike(int column, String message) {
    /** The indentation with the dashes of a list, a key of one word, a colon, and the first letter after it. */
    private static final Pattern LINE =
            Pattern.compile("(?<indent>[\\h-]*)(?<dash>[‐-―−]\\h)?(?<key>[A-Za-z_]+)?(?<colon>\\h?[:：﹕︓])?"
                    + "(?<gap>\\h*)(?<quote>[“”„‟«»‘’‚‛＂＇])?");

    /** Finds the first such character among the signs of a line. */
    static Optional<LookAlike> in(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.lookingAt()) {
            return Optional.empty();
        }
        return otherSpace(line, parts.start("indent"), parts.end("indent"), " indents this line; use spaces")
                .or(() -> at(line, parts.start("dash"), " stands where '-' is meant; type '-'"))
                .or(() -> parts.group("key") == null || parts.group("colon") == null
                        ? Optional.empty()
                        : behindKey(line, parts));
    }

    private static Optional<LookAlike> behindKey(String line, Matcher parts) {
        int colon = parts.end("colon") - 1;
        return otherSpace(line, parts.start("colon"), colon, " stands before ':'; remove it")
                .or(() -> line.charAt(colon) == ':'
                        ? Optional.empty()
                        : at(line, colon, " stands where ':' is meant; type ':' and a space"))
                .or(() -> otherSpace(line, parts.start("gap"), parts.end("gap"), " stands after ':'; type a space"))
                .or(() -> at(line, parts.start("quote"), " is no quote in YAML; type '\"'"));
    }

    private static Optional<LookAlike> otherSpace(String line, int from, int to, String advice) {
        for (int i = Math.max(from, 0); i < to; i++) {
            if (InvisibleCharacters.isOtherSpace(line.charAt(i))) {
                return at(line, i, advice);
            }
        }
        return Optional.empty();
    }

    private static Optional<LookAlike> at(String line, int index, String advice) {
        return index < 0
                ? Optional.empty()
                : Optional.of(new LookAlike(
                        line.codePointCount(0, index) + 1,
                        InvisibleCharacters.named(line.codePointAt(index)) + advice));
    }
}
