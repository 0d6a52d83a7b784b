package guide.bank;

import guide.yaml.Place;
import java.util.List;

/**
 * A question of the bank. All texts are as they are in the file (NFC), so they have to pass the gate of {@code
 * guide.text} before they are shown.
 *
 * @param id identifies the question permanently, since all progress depends on it; 1 to 200 of {@code [a-z0-9-]}
 * @param number the guide's numbering for people, such as {@code 11} or {@code R3}, in a bank of its own {@code
 *     queues/11}; empty if the bank gives none
 * @param text the question, one line of Markdown
 * @param context what the question shows, under its line and before the answer: Markdown; empty if it shows nothing
 * @param answer Markdown
 * @param points the key points, each one line of Markdown; empty if the bank gives none
 * @param notes the call-outs in reading order
 * @param followups the interviewer's follow-up questions
 * @param see ids of related questions, each in the bank
 * @param sources the sources of the claims
 * @param tags words to filter by
 * @param time the time for a spoken answer
 * @param checked the month in which the claims were last looked up, such as {@code 2026-11}; empty if the bank gives none
 * @param place the start of the question, for the editor and for messages
 */
public record Question(
        String id,
        String number,
        String text,
        String context,
        String answer,
        List<String> points,
        List<Note> notes,
        List<Followup> followups,
        List<String> see,
        List<String> sources,
        List<String> tags,
        AnswerTime time,
        String checked,
        Place place) {
    /** Keeps copies of the lists, so that a question never changes. */
    public Question {
        points = List.copyOf(points);
        notes = List.copyOf(notes);
        followups = List.copyOf(followups);
        see = List.copyOf(see);
        sources = List.copyOf(sources);
        tags = List.copyOf(tags);
    }

    /**
     * Returns a hash of the text, which shows if the text has changed since it was learned: 6 hexadecimal digits over
     * the question, what it shows, and the answer, the same for any layout of lines and spaces.
     */
    public String hash() {
        return TextHash.of(context.isEmpty() ? text : text + "\n" + context, answer);
    }

    /** Returns the number within its own bank. */
    public String shortNumber() {
        return number.substring(number.indexOf('/') + 1);
    }

    /** Returns whether a typed number is this question's: {@code 7}, {@code 07} and {@code §7} are the same. */
    public boolean hasNumber(String typed) {
        return !number.isEmpty() && IdSyntax.canonical(number).equals(IdSyntax.canonicalTyped(typed));
    }

    /** Returns what is left of the question where only these of its key points are asked for: no answer, and no time for one. */
    public Question asking(List<String> some) {
        return new Question(
                id,
                number,
                text,
                context,
                "",
                some,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                AnswerTime.estimated(""),
                "",
                place);
    }

    /** Returns whether a typed number is this question's within its own bank. */
    boolean hasShortNumber(String typed) {
        return !number.isEmpty() && IdSyntax.canonical(shortNumber()).equals(IdSyntax.canonicalTyped(typed));
    }

    /** Returns the same with another number. */
    Question withNumber(String other) {
        return new Question(
                id, other, text, context, answer, points, notes, followups, see, sources, tags, time, checked, place);
    }

    /** Returns the same with another id. */
    public Question withId(String other) {
        return new Question(
                other, number, text, context, answer, points, notes, followups, see, sources, tags, time, checked,
                place);
    }

    /** Returns the same with other related questions. */
    public Question withSee(List<String> ids) {
        return new Question(
                id, number, text, context, answer, points, notes, followups, ids, sources, tags, time, checked, place);
    }
}
