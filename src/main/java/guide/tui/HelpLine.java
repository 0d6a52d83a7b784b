package guide.tui;

/**
 * A line of the help.
 *
 * @param keys as they are called, such as {@code j ↓}
 * @param meaning what they do
 */
public record HelpLine(String keys, String meaning) {}
