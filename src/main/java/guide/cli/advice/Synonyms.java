package guide.cli.advice;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words that other programs have for a command, or that people say for what a key does, each with what does it here. */
public final class Synonyms {
    private static final Map<String, String> MEANINGS = new HashMap<>();

    static {
        are("'guide list --due' shows what is due, and 'guide quiz' asks it.", "due");
        are("'guide list --weak' shows the weak questions, and 'guide quiz --weak' asks them.", "weak");
        are("'guide stats' shows what takes most time.", "leech", "leeches");
        are("'guide quiz' starts a session.", "study", "review", "learn", "practice", "practise", "start", "test");
        are("'guide quiz --missed' asks for the key points that were missed.", "drill", "missed", "points");
        are("'guide list' shows all questions.", "ls", "cards", "questions", "domains");
        are("'guide banks' lists the banks that you have.", "bank", "deck", "decks");
        are("'guide search WORDS' finds questions.", "find", "grep", "filter");
        are(
                "'guide show ID' prints a question with its answer, and 'guide browse' opens all.",
                "cat",
                "view",
                "read",
                "open");
        are("'guide stats' shows the statistics.", "statistics", "charts", "progress", "calendar", "forecast");
        are("'guide history' shows what happened.", "log", "journal", "answers", "reviews");
        are("'guide undo' takes the last answer back, and 'u' does so in a session and at home.", "revert", "back");
        are(
                "'f' flags a question in a session and while you browse; 'guide list --flagged' shows the flagged ones.",
                "flag");
        are(
                "'z' suspends a question in a session and while you browse; 'guide resume ID' takes it back.",
                "suspend",
                "bury");
        are("'guide resume ID' takes a suspended question back.", "unsuspend");
        are("'guide new' adds a question of your own.", "add", "create");
        are("'guide import DECK' makes a bank of a deck of another program.", "convert", "load", "anki");
        are(
                "'guide edit ID' opens a question in your editor, as 'e' does in a session and while you browse.",
                "change",
                "amend",
                "correct");
        are("'y' adds a note of your own to a question, in a session and while you browse.", "note", "annotate");
        are("'guide list --json' prints the questions, and 'guide history --json' the answers.", "export", "dump");
        are("'guide sync' and 'guide merge DIR' join the answers of several machines.", "push", "pull", "backup");
        are("'guide doctor' says what is wrong, and 'guide doctor --repair' repairs it.", "repair", "fix", "restore");
        are("'guide config' shows every setting.", "settings", "configure", "theme", "keys");
        are("'guide --version' prints the version.", "version");
    }

    private Synonyms() {}

    private static void are(String sentence, String... words) {
        for (String word : words) {
            MEANINGS.put(word, sentence);
        }
    }

    /** Returns a sentence that says what does what an unknown command was likely meant to do. */
    public static Optional<String> of(String word) {
        return Optional.ofNullable(MEANINGS.get(word.toLowerCase(Locale.ROOT)));
    }
}
