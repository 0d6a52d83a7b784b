package guide.app.interview;

import guide.app.Words;
import guide.bank.Bank;
import guide.bank.Question;
import guide.study.interview.Behavior;
import guide.study.interview.ScoredAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sheet in Markdown for somebody who asks the questions of an interview: each with its key points, follow-ups and traps, and
 * boxes to tick with a pen. Answers are left out, and of the gist of a reply all but its beginning, so that half an hour
 * prints on two pages.
 */
public final class BlankSheet {
    /** In characters; what a line of a printed page holds. */
    private static final int LONGEST = 100;

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?:;]) +");

    private BlankSheet() {}

    /**
     * Returns the lines.
     *
     * @param questions in order
     * @param minutes the time that they take
     * @param command holds an interview with the same questions today
     */
    public static List<String> of(List<Question> questions, Bank bank, int minutes, String command) {
        List<String> lines = new ArrayList<>();
        lines.add("# Mock interview: " + Words.count(questions.size(), "question") + ", about "
                + Words.count(minutes, "minute"));
        lines.add("");
        lines.add(
                "For the interviewer: read each question aloud and note the time. Let the candidate finish, then ask the"
                        + " follow-ups; each has two boxes, for said and for partly. Tick what you hear. Today `"
                        + command + "` asks the same.");
        int number = 0;
        for (Question question : questions) {
            lines.add("");
            String time =
                    question.time().minutes() == 0 ? "" : ", " + question.time().minutes() + " min";
            lines.add("## " + ++number + ". " + bank.domainOf(question).title() + ", " + Words.labelOrId(question)
                    + time + ", took ____");
            lines.add("");
            lines.add("**" + question.text() + "**");
            lines.add("");
            if (!question.context().isEmpty()) {
                question.context().lines().forEach(lines::add);
                lines.add("");
            }
            question.points().forEach(point -> lines.add("- [ ] " + point));
            question.followups().stream().limit(Turn.followups(question)).forEach(followup -> {
                lines.add("- [ ] [ ] " + followup.question());
                lines.add("  *" + beginning(followup.answer()) + "*");
            });
            ScoredAnswer.traps(question).forEach(trap -> lines.add("- [ ] Trap: " + beginning(trap.text())));
            lines.add("- " + behaviors());
        }
        return lines;
    }

    private static String behaviors() {
        List<String> boxes = new ArrayList<>();
        for (Behavior behavior : Behavior.values()) {
            boxes.add("[ ] " + InterviewWords.did(behavior));
        }
        return String.join(" ", boxes);
    }

    /** Returns the sentences with which a text begins, as many as a line holds, and at least part of the first. */
    private static String beginning(String text) {
        String line = text.strip().replaceAll("\\s*\\R\\s*", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = 0;
        Matcher matcher = SENTENCE.matcher(line);
        while (matcher.find() && matcher.start() <= LONGEST) {
            end = matcher.start();
        }
        int cut = end > 0 ? end : line.lastIndexOf(' ', LONGEST);
        return line.substring(0, cut) + " …";
    }
}
