package guide.bank;

import guide.text.InvisibleCharacters;
import guide.yaml.Node;
import guide.yaml.Place;
import guide.yaml.Report;
import java.util.Locale;
import java.util.regex.Pattern;

/** The syntax of ids, tags, numbers and months. */
public final class IdSyntax {
    private static final int LONGEST = 200;
    private static final int LONGEST_NUMBER = 12;

    /** Loaded with the first text that is checked; at most starts none is. */
    private static final class Patterns {
        static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9-]*");
        static final Pattern NUMBER = Pattern.compile("[A-Za-z]*[0-9]+");
        static final Pattern DIGITS = Pattern.compile("[0-9]+");
        static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");
        static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    }

    private IdSyntax() {}

    /**
     * Reports an id that is not 1 to 200 of {@code [a-z0-9-]} without a dash at its start; an empty one is reported
     * elsewhere.
     */
    static void checkId(String id, Place place, Report report) {
        if (id.length() > LONGEST) {
            report.error(place, "an id takes at most 200 characters, this has " + id.length());
        } else if (!id.isEmpty() && !isWord(id)) {
            String better = toWord(id);
            String hint = better.isEmpty() ? "" : ", such as '" + better + "'";
            report.error(place, "an id takes a-z, 0-9 and '-'" + hint + ", not " + InvisibleCharacters.quoted(id));
        }
    }

    /** Reports a tag that is no word; returns whether it is one. */
    static boolean checkTag(Node.Text tag, Report report) {
        boolean word = isWord(tag.value());
        if (!word) {
            report.error(tag.place(), "a tag takes a-z, 0-9 and '-', not " + InvisibleCharacters.quoted(tag.value()));
        }
        return word;
    }

    /**
     * Returns whether a text is 1 to 200 of {@code [a-z0-9-]}. A dash at its start is not allowed: commands would take
     * it for an option.
     */
    public static boolean isWord(String text) {
        return text.length() <= LONGEST && Patterns.WORD.matcher(text).matches();
    }

    static boolean isDigits(String text) {
        return Patterns.DIGITS.matcher(text).matches();
    }

    /** Returns whether a text is a year and a month, as in {@code 2026-11}. */
    static boolean isMonth(String text) {
        return Patterns.MONTH.matcher(text).matches();
    }

    /** Returns whether a text is a number for people: digits, with letters before them. */
    static boolean isNumber(String text) {
        return text.length() <= LONGEST_NUMBER && Patterns.NUMBER.matcher(text).matches();
    }

    /**
     * Returns the canonical form of a number that was typed as a screen prints it: {@code §7}, or {@code #7} on a
     * screen of ASCII.
     */
    static String canonicalTyped(String number) {
        boolean signed = number.startsWith("§") || number.startsWith("#");
        return canonical(signed ? number.substring(1) : number);
    }

    /**
     * Returns one form for numbers that people take for the same: {@code 07} is {@code 7}, {@code r01} is {@code R1}. The
     * name of a bank before it stays.
     */
    static String canonical(String number) {
        int slash = number.indexOf('/') + 1;
        if (slash > 0) {
            return number.substring(0, slash).concat(canonical(number.substring(slash)));
        }
        int digits = 0;
        while (digits < number.length() && isLetter(number.charAt(digits))) {
            digits++;
        }
        int zeros = digits;
        while (zeros < number.length() - 1 && number.charAt(zeros) == '0') {
            zeros++;
        }
        return number.substring(0, digits).toUpperCase(Locale.ROOT).concat(number.substring(zeros));
    }

    /** Converts a text to a word of {@code [a-z0-9-]}; empty if nothing is left of it. */
    public static String toWord(String text) {
        String word = Patterns.OTHERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
        String start = word.startsWith("-") ? word.substring(1) : word;
        String cut = start.substring(0, Math.min(LONGEST, start.length()));
        return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
