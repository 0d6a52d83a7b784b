package guide.app.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The state of a question that is not scored yet, so that an interview goes on there after the link has dropped.
 *
 * @param interview the id of the interview
 * @param question the question's id
 * @param stage what the user was doing
 * @param stageMs the time of that so far, in milliseconds
 * @param spokenMs the time of the answer, in milliseconds; 0 while the answer goes on
 * @param replyMs the times of the replies that were finished, in milliseconds
 * @param marks what is marked so far, as numbers: key points, replies, traps, what the user did
 * @param attempt the answer as it was typed so far
 */
record Draft(
        String interview,
        String question,
        Stage stage,
        long stageMs,
        long spokenMs,
        List<Long> replyMs,
        List<List<Integer>> marks,
        String attempt) {
    /** So that no line is blank: a file loses blank lines at its end. */
    private static final String REPLIES = "replies:";

    private static final String MARKS = "marks:";
    private static final int KINDS = 4;

    Draft {
        replyMs = List.copyOf(replyMs);
        marks = List.copyOf(marks);
    }

    /** Returns the lines of a small file. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(
                List.of(interview + " " + question, stage.name(), String.valueOf(stageMs), String.valueOf(spokenMs)));
        lines.add(
                REPLIES + String.join(" ", replyMs.stream().map(String::valueOf).toList()));
        lines.add(MARKS + String.join(";", marks.stream().map(Draft::numbers).toList()));
        attempt.lines().forEach(lines::add);
        return lines;
    }

    /** Reads the lines; empty where they are no draft of this question. */
    static Optional<Draft> read(List<String> lines, String interview, String question) {
        if (lines.size() < 6 || !lines.get(5).startsWith(MARKS) || !lines.get(0).equals(interview + " " + question)) {
            return Optional.empty();
        }
        try {
            List<Long> times = new ArrayList<>();
            for (String time : lines.get(4).replace(REPLIES, "").split(" ")) {
                if (!time.isEmpty()) {
                    times.add(Long.parseLong(time));
                }
            }
            return Optional.of(new Draft(
                    interview,
                    question,
                    Stage.valueOf(lines.get(1)),
                    Long.parseLong(lines.get(2)),
                    Long.parseLong(lines.get(3)),
                    times,
                    marks(lines.get(5).substring(MARKS.length())),
                    String.join("\n", lines.subList(6, lines.size()))));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // Something else wrote the file, and a question can be begun again.
        }
    }

    private static String numbers(List<Integer> some) {
        return String.join(" ", some.stream().map(String::valueOf).toList());
    }

    private static List<List<Integer>> marks(String line) {
        List<List<Integer>> marks = new ArrayList<>();
        for (String kind : line.split(";", KINDS)) {
            List<Integer> numbers = new ArrayList<>();
            for (String number : kind.split(" ")) {
                if (!number.isEmpty()) {
                    numbers.add(Integer.parseInt(number));
                }
            }
            marks.add(numbers);
        }
        if (marks.size() != KINDS) {
            throw new IllegalArgumentException(line);
        }
        return marks;
    }
}
