package guide.app.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far a question is that is not scored yet, so that an interview goes on there after the link has dropped.
 *
 * @param interview the id of the interview
 * @param question the question's id
 * @param stage what the user was doing
 * @param stageMs the time of that so far, in milliseconds
 * @param spokenMs the time of the answer, in milliseconds; 0 while the answer goes on
 * @param replyMs the times of the replies that were finished, in milliseconds
 * @param attempt the answer as it was typed so far
 */
record Draft(
        String interview,
        String question,
        Stage stage,
        long stageMs,
        long spokenMs,
        List<Long> replyMs,
        String attempt) {
    /** So that no line is blank: a file loses blank lines at its end. */
    private static final String REPLIES = "replies:";

    Draft {
        replyMs = List.copyOf(replyMs);
    }

    /** Returns the lines of a small file. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(
                List.of(interview + " " + question, stage.name(), String.valueOf(stageMs), String.valueOf(spokenMs)));
        lines.add(
                REPLIES + String.join(" ", replyMs.stream().map(String::valueOf).toList()));
        attempt.lines().forEach(lines::add);
        return lines;
    }

    /** Reads the lines; empty where they are no draft of this question. */
    static Optional<Draft> read(List<String> lines, String interview, String question) {
        if (lines.size() < 5 || !lines.get(0).equals(interview + " " + question)) {
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
                    String.join("\n", lines.subList(5, lines.size()))));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // Something else wrote the file, and a question can be begun again.
        }
    }
}
