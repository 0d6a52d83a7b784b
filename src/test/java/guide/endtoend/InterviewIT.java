package guide.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import guide.Patience;
import guide.tui.terminal.PtyProgram;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An interview with the installed program, which is killed after each step: every scored question is there once. */
class InterviewIT {
    private static final Pattern ANSWER = Pattern.compile("\"kind\": \"answer\".*?\"question\": \"([a-z0-9-]+)\"");
    private static final Pattern REVIEW = Pattern.compile("\"kind\": \"review\".*?\"question\": \"([a-z0-9-]+)\"");
    private static final Pattern QUESTIONS = Pattern.compile("\"questions\": \\[([^]]*)]");

    @TempDir
    Path home;

    @Test
    void killAfterEachStep_keepsEachScoredQuestionOnce_andGoesOnWhereItWas() throws Exception {
        Installed guide = new Installed(home);
        int saved = 0;
        int kills = 0;
        String before = "";
        while (kills < 60 && (kills == 0 || saved < questions(guide))) {
            try (PtyProgram interview = guide.start("interview", "--plain", "--minutes", "15")) {
                interview.awaitText("q to leave:");
                interview.type(kills == 0 ? "\r" : "c\r");
                String stage = stage(interview);
                if (!before.isEmpty()) {
                    assertThat(stage).as("after kill %s", kills).isEqualTo(before);
                }
                int length = interview.output().length();
                interview.type(stage.equals("scoring") ? "x 1\r2\r" : "spoken\r");
                before = after(interview, stage, length);
                saved += stage.equals("scoring") ? 1 : 0;
                interview.signal("KILL");
                interview.exitCode();
            }
            kills++;
            assertThat(found(ANSWER, guide)).as("kill %s", kills).hasSize(saved).doesNotHaveDuplicates();
            assertThat(found(REVIEW, guide)).as("kill %s", kills).hasSize(saved).doesNotHaveDuplicates();
        }
        assertThat(kills).isGreaterThan(6);
        assertThat(guide.run("interview", "--list").out()).contains(saved + " questions; coverage");
        assertThat(guide.run("doctor").out()).doesNotContain("  !  ");
    }

    /** Returns what the program asks for after it was continued. */
    private static String stage(PtyProgram interview) {
        Patience.await(() -> !stageOf(interview).isEmpty(), interview::shown);
        return stageOf(interview);
    }

    private static String stageOf(PtyProgram interview) {
        String output = interview.output();
        if (output.contains("Enter takes ")) {
            return "scoring";
        }
        if (output.contains("Follow-up: ") && output.endsWith("finished: ")) {
            return "follow-up";
        }
        return output.contains("for the clock") && output.contains("Question ") ? "asked" : "";
    }

    /**
     * Waits for what follows a step, and returns the stage in which the next run begins; empty where any will do.
     *
     * @param length of the output before the step
     */
    private static String after(PtyProgram interview, String stage, int length) {
        if (stage.equals("scoring")) {
            interview.awaitOutput("Saved. ");
            return "";
        }
        Patience.await(
                () -> {
                    String more = interview.output().substring(length);
                    return more.contains("Enter takes ") || more.contains("inished");
                },
                interview::shown);
        return interview.output().contains("Enter takes ") ? "scoring" : "follow-up";
    }

    private static int questions(Installed guide) throws Exception {
        Matcher matcher = QUESTIONS.matcher(guide.run("history", "--json").out());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1).split(",").length;
    }

    private static List<String> found(Pattern pattern, Installed guide) throws Exception {
        return pattern.matcher(guide.run("history", "--json").out())
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
