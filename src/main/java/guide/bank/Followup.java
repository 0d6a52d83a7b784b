package guide.bank;

/**
 * What an interviewer asks next.
 *
 * @param question Markdown, one line
 * @param answer Markdown: the gist of a good reply
 */
public record Followup(String question, String answer) {}
