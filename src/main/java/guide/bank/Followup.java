package guide.bank;

/**
 * A follow-up question of the interviewer.
 *
 * @param question Markdown, one line
 * @param answer Markdown: the gist of a good reply
 */
public record Followup(String question, String answer) {}
