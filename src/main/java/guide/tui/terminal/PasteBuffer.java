package guide.tui.terminal;

import guide.keys.Input;
import java.util.Optional;

/** Gathers a paste up to the mark that ends it; bounded, so that no clipboard fills the memory. */
final class PasteBuffer {
    /** The most code points that are kept; the rest of a longer paste is read and dropped. */
    static final int LIMIT = 100_000;

    private static final String END = "\u001b[201~";

    private final StringBuilder text = new StringBuilder();
    private int kept;
    private int matched;

    /** Takes a code point; returns true when it ended the paste. */
    boolean add(int codePoint) {
        if (codePoint == END.charAt(matched)) {
            matched++;
            return matched == END.length();
        }
        // ESC stands only at the mark's beginning, so a match that failed can only begin anew there.
        for (int i = 0; i < matched; i++) {
            keep(END.charAt(i));
        }
        matched = 0;
        if (codePoint == END.charAt(0)) {
            matched = 1;
        } else {
            keep(codePoint);
        }
        return false;
    }

    /** Returns the paste with line ends as {@code \n}, or nothing if it is empty, and begins anew. */
    Optional<Input> take() {
        String pasted = text.toString().replace("\r\n", "\n").replace('\r', '\n');
        text.setLength(0);
        kept = 0;
        matched = 0;
        return pasted.isEmpty() ? Optional.empty() : Optional.of(new Input.Paste(pasted));
    }

    private void keep(int codePoint) {
        if (kept < LIMIT) {
            text.appendCodePoint(codePoint);
            kept++;
        }
    }
}
