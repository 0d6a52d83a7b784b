package guide.text.math;

import java.util.List;

/**
 * A part of a formula that stays together, with its kind, which decides the spaces around it.
 *
 * @param text on one line
 * @param rows the same as it is drawn on several lines of equal width; empty where one line is all
 * @param kind by TeX's classes (Knuth, The TeXbook, chapter 17)
 */
record Atom(String text, List<String> rows, Kind kind) {
    enum Kind {
        /** A variable, a number, a word. */
        ORDINARY,
        /** A sum, an integral, a function's name. */
        OPERATOR,
        /** Such as +, between two operands. */
        BINARY,
        /** Such as =. */
        RELATION,
        OPENING,
        CLOSING,
        PUNCTUATION,
        /** A fraction, which takes parentheses where a factor follows. */
        FRACTION,
        /** A blank that the source asks for. */
        SPACE
    }

    static Atom of(String text, Kind kind) {
        return new Atom(text, List.of(), kind);
    }

    static Atom ordinary(String text) {
        return of(text, Kind.ORDINARY);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Returns whether it can be a factor: something that a fraction before it would seem to divide by. */
    boolean isFactor() {
        return switch (kind) {
            case ORDINARY, OPERATOR, OPENING, FRACTION -> true;
            case BINARY, RELATION, CLOSING, PUNCTUATION, SPACE -> false;
        };
    }

    /** Returns whether a sign before it has two operands, so that it is no minus of a single one. */
    boolean endsOperand() {
        return switch (kind) {
            case ORDINARY, CLOSING, FRACTION -> true;
            case OPERATOR, BINARY, RELATION, OPENING, PUNCTUATION, SPACE -> false;
        };
    }
}
