package guide.tui.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * The look of a letter. Backgrounds are not used here: highlights are reversed, so that they show without colors too.
 *
 * @param ink the foreground
 * @param marks those of {@link Theme#pen}; never changed after it is handed in
 */
record Pen(TextColor ink, EnumSet<SGR> marks) {
    /** The pen that a terminal begins with. */
    static final Pen PLAIN = new Pen(TextColor.ANSI.DEFAULT, EnumSet.noneOf(SGR.class));

    private static final String RESET = "\u001b[m";

    /** The marks that show on a blank. */
    private static final EnumSet<SGR> VISIBLE_ON_BLANKS = EnumSet.of(SGR.REVERSE, SGR.UNDERLINE);

    static Pen of(TextCharacter cell) {
        return new Pen(cell.getForegroundColor(), cell.getModifiers());
    }

    /** Returns true if a blank drawn by this pen is nothing but blank. */
    boolean leavesBlanksBlank() {
        return marks.stream().noneMatch(VISIBLE_ON_BLANKS::contains);
    }

    /** Returns the shortest sequence that changes to another pen; empty when nothing changes. */
    String changeTo(Pen next) {
        List<String> steps = steps(next);
        if (steps.isEmpty()) {
            return "";
        }
        List<String> anew = PLAIN.steps(next);
        if (anew.isEmpty()) {
            return RESET;
        }
        String step = sequence(steps);
        anew.add(0, "0");
        String fromReset = sequence(anew);
        return step.length() <= fromReset.length() ? step : fromReset;
    }

    private List<String> steps(Pen next) {
        List<String> steps = new ArrayList<>();
        for (SGR mark : marks) {
            if (!next.marks.contains(mark)) {
                // 22 to 27 end what 2 to 7 begin, and 22 is the end of bold as well.
                steps.add("2" + (mark == SGR.BOLD ? 2 : code(mark)));
            }
        }
        for (SGR mark : next.marks) {
            if (!marks.contains(mark)) {
                steps.add(String.valueOf(code(mark)));
            }
        }
        if (!ink.equals(next.ink)) {
            steps.add(new String(next.ink.getForegroundSGRSequence(), StandardCharsets.US_ASCII));
        }
        return steps;
    }

    private static String sequence(List<String> steps) {
        return "\u001b[" + String.join(";", steps) + "m";
    }

    private static int code(SGR mark) {
        return switch (mark) {
            case BOLD -> 1;
            case ITALIC -> 3;
            case UNDERLINE -> 4;
            case REVERSE -> 7;
            case BLINK, CROSSED_OUT, FRAKTUR, BORDERED, CIRCLED -> throw new IllegalArgumentException(mark.name());
        };
    }
}
