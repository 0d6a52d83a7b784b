package guide.bank;

import org.jspecify.annotations.Nullable;

/**
 * A bank among those that are loaded together.
 *
 * @param word names it on the command line, 1 to 200 of {@code [a-z0-9-]}; empty for the main one
 * @param title as people call it; empty for the main one, which has the title of all
 */
public record BankName(String word, String title) {
    /** The bank that comes with the program and what is asked beside it, or else the files and folders that the user names. */
    public static final BankName MAIN = new BankName("", "");

    /** Separates the name from what is within the bank, as in {@code queues/11}. */
    private static final String WITHIN = "/";

    /** Returns whether this is the main bank. */
    public boolean isMain() {
        return word.isEmpty();
    }

    /** Returns the id, in all that is loaded, of a domain of this bank; a domain that is called as its bank keeps its name. */
    String domain(String id) {
        return isMain() || id.equals(word) ? id : word.concat(WITHIN).concat(id);
    }

    /** Returns the question with its number in all that is loaded. */
    Question numbered(Question question) {
        boolean isSame = isMain() || question.number().isEmpty();
        return isSame ? question : question.withNumber(word.concat(WITHIN).concat(question.number()));
    }

    /** Written out, as {@link #hashCode}: a record's own comes from method handles, which take 20 ms where no archive has them. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BankName bank && word.equals(bank.word) && title.equals(bank.title);
    }

    @Override
    public int hashCode() {
        return 31 * word.hashCode() + title.hashCode();
    }
}
