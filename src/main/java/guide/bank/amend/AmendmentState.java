package guide.bank.amend;

import guide.text.InvisibleCharacters;

/**
 * An amendment and how it stands to the bank.
 *
 * @param amendment as the file has it
 * @param text a hash of the bank's text as it is now; empty where the bank has none
 */
public record AmendmentState(Amendment amendment, State state, String text) {
    /** The ways in which an amendment can stand to a bank. */
    public enum State {
        /** The question is as the user wants it. */
        APPLIED,
        /** The same, but the bank's own text has changed since. */
        OUTDATED,
        /** The bank has no such question: it is off, or was removed. */
        WAITS
    }

    /** Returns a note about it, with its place. */
    public String note() {
        String id = InvisibleCharacters.quoted(amendment.id());
        String keys = String.join(", ", amendment.keys());
        String what = amendment.place() + ": note: "
                + (keys.isEmpty()
                        ? "your amendment of question " + id + " changes nothing"
                        : "you amended question " + id + ": " + keys);
        return switch (state) {
            case APPLIED -> what;
            case OUTDATED ->
                what + "; the bank's text has changed since, and 'guide edit " + amendment.id() + "' shows both";
            case WAITS -> what + "; there is no such question now, so it waits";
        };
    }
}
