package guide.cli.json;

import guide.app.interview.ScorecardWords;
import guide.study.interview.Scorecard;
import guide.study.interview.ScoredAnswer;
import guide.study.interview.Share;
import java.time.Instant;
import java.util.Locale;

/**
 * Makes what {@code guide interview --json} prints. Names and meanings stay; new ones may be added. Days are
 * {@code yyyy-mm-dd}, times are in milliseconds, shares are {@code counted} things {@code of} all.
 *
 * <ul>
 *   <li>of an interview: {@code number}, {@code id}, {@code date}, {@code began}, {@code minutes} that it was to take (0 for
 *       any), {@code seed}, {@code ms} that it took, {@code answered}, {@code left}, {@code coverage}, {@code depth},
 *       {@code judgment}, {@code delivery}
 *   <li>with {@code --show} also {@code recall}: of {@code asked} questions that had been graded before, {@code recalled} and
 *       {@code expected}; and {@code answers}: {@code question}, {@code grade} ({@code passed on} for none), {@code ms},
 *       {@code points}, {@code missed} (their texts), {@code over}, {@code replies} with {@code question}, {@code said} and
 *       {@code ms}, {@code traps}, {@code did}
 * </ul>
 */
public final class InterviewJson {
    private InterviewJson() {}

    public static Json row(Scorecard scorecard) {
        Json json = new Json()
                .put("number", scorecard.interview().number())
                .put("id", scorecard.interview().id())
                .put("date", scorecard.interview().day().date())
                .put("began", Instant.ofEpochMilli(scorecard.interview().began()))
                .put("minutes", scorecard.interview().fact().minutes())
                .put("seed", scorecard.interview().fact().seed())
                .put("ms", scorecard.interview().ms())
                .put("answered", scorecard.interview().answers().size())
                .put("left", scorecard.left());
        ScorecardWords.competences(scorecard).forEach(one -> json.put(one.name(), share(one.share())));
        return json;
    }

    public static Json of(Scorecard scorecard) {
        Scorecard.Recall recall = scorecard.recall();
        return row(scorecard)
                .put(
                        "recall",
                        new Json()
                                .put("asked", recall.asked())
                                .put("recalled", recall.recalled())
                                .put("expected", recall.expected()))
                .put("answers", scorecard.answers(), InterviewJson::answer);
    }

    private static Json answer(ScoredAnswer answer) {
        return new Json()
                .put("question", answer.question().id())
                .put("grade", ScorecardWords.grade(answer))
                .put("ms", answer.ms())
                .put("points", share(answer.coverage()))
                .put("missed", answer.missed())
                .put("over", answer.isOver())
                .put("replies", answer.replies(), InterviewJson::reply)
                .put("traps", answer.traps().stream().map(trap -> trap.text()).toList())
                .put(
                        "did",
                        answer.did().stream()
                                .map(one -> one.name().toLowerCase(Locale.ROOT))
                                .toList());
    }

    private static Json reply(ScoredAnswer.Reply reply) {
        return new Json()
                .put("question", reply.followup().question())
                .put("said", reply.said().name().toLowerCase(Locale.ROOT))
                .put("ms", reply.ms());
    }

    private static Json share(Share share) {
        return new Json().put("counted", share.counted()).put("of", share.of());
    }
}
