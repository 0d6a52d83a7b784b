package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import guide.keys.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first start asks once for the date of the interview, and remembers that it did; so is the length of a session. */
class FirstStartTest {
    private static final String PROMPT = "Interview on, such as 14 Dec or 'in 3 weeks'";
    private static final Input ENTER = new Input.Key(Input.Key.Name.ENTER);

    @TempDir
    Path home;

    private Keys keys = new Keys();
    private Run run;

    @BeforeEach
    void terminal() {
        run = new Run(home).with("GUIDE_STDOUT", "tty").on(look -> keys);
    }

    @Test
    void home_asksOnce_andEnterSkips() {
        typing("").with(ENTER).typing("q");
        run.guide();
        assertThat(keys.frames.get(0)).contains(PROMPT + ":", "▸Study now", "Enter skip ");
        assertThat(keys.frames.get(1)).doesNotContain("Interview on").contains("Enter study");
        typing("q");
        run.guide();
        assertThat(keys.frames).hasSize(1).noneMatch(frame -> frame.contains("Interview on"));
        assertThat(run.guide("plan").out()).startsWith("No date is set.");
    }

    @Test
    void date_isUnderstoodWhileItIsTyped_andSetByEnter() {
        typing("18 dec").with(ENTER).typing("q");
        run.guide();
        assertThat(keys.frames.get(6))
                .contains("Friday 18 December 2026, in 25 days\n", "'in 3 weeks': 18 dec", "Enter keep it ");
        assertThat(keys.frames.get(7))
                .contains(
                        "Interview Fri 18 Dec, in 25 days",
                        "Friday 18 December 2026, in 25 days, 20 minutes a day. d changes both.");
        assertThat(run.guide("plan").out())
                .startsWith("Interview on Friday 18 December 2026, in 25 days, 20 minutes a day.");
    }

    @Test
    void whatIsNoDate_isSaid_andCanBeCorrected() {
        typing("soon")
                .with(ENTER)
                .with(new Input.Key(Input.Key.Name.ERASE_WORD))
                .typing("friday")
                .with(ENTER)
                .typing("q");
        run.guide();
        assertThat(keys.frames.get(5)).contains("'soon' is not a date that guide can read.");
        assertThat(keys.frames.get(6)).doesNotContain("not a date");
        assertThat(run.guide("plan").out()).startsWith("Interview on Friday 27 November 2026, in 4 days");
    }

    @Test
    void esc_skipsWhatWasTyped_andLeavingIsNoReasonToAskAgain() {
        typing("fri").with(new Input.Key(Input.Key.Name.ESCAPE)).typing("q");
        run.guide();
        assertThat(run.guide("plan").out()).startsWith("No date is set.");
        typing("q");
        run.guide();
        assertThat(keys.frames).noneMatch(frame -> frame.contains("Interview on"));
    }

    @Test
    void startThatWasEndedAtTheQuestion_countsAsAsked() {
        run.guide();
        assertThat(keys.frames.get(0)).contains(PROMPT);
        typing("q");
        run.guide();
        assertThat(keys.frames.get(0)).doesNotContain("Interview on");
    }

    @Test
    void whereItCannotBeRemembered_orADateIsSet_nothingIsAsked() throws IOException {
        run.guide("plan", "--date", "friday");
        typing("q");
        run.guide();
        assertThat(keys.frames.get(0)).doesNotContain("Interview on");
        run.guide("plan", "--clear");
        Files.createDirectories(home.resolve("state/remembered"));
        typing("q");
        run.guide();
        assertThat(keys.frames.get(0)).doesNotContain("Interview on");
    }

    @Test
    void quizOnTheFullScreen_beginsWithItsQuestion() {
        typing("q");
        run.guide("quiz");
        assertThat(keys.frames.get(0)).contains("1 of 10", "Space reveal").doesNotContain("Interview");
    }

    @Test
    void lineMode_asksAPersonOnce_andPlansTheSession() {
        run.with("GUIDE_STDIN", "tty");
        String out =
                run.typing("soon\n1/2\n18 dec\nq\n").guide("quiz", "--plain").out();
        assertThat(out)
                .startsWith(PROMPT + " (Enter skips): ")
                .contains(
                        "'soon' is not a date that guide can read.",
                        "'1/2' can be 1 February or 2 January.",
                        "Friday 18 December 2026, in 25 days, 20 minutes a day. 'guide plan' changes\nboth.")
                .contains("20 minutes left");
        assertThat(run.typing("q\n").guide("quiz", "--plain").out()).doesNotContain("Interview on");
    }

    @Test
    void lineMode_goesOnAfterAnEmptyLine() {
        run.with("GUIDE_STDIN", "tty");
        assertThat(run.typing("\nq\n").guide("quiz", "--plain").out())
                .startsWith(PROMPT + " (Enter skips): ")
                .contains("1 of 10");
        assertThat(run.typing("q\n").guide("quiz", "--plain").out()).doesNotContain("Interview on");
    }

    @Test
    void whereNobodyTypesOrReads_nothingIsAsked() {
        assertThat(run.typing("q\n").guide("quiz", "--plain").out()).doesNotContain("Interview");
        run.with("GUIDE_STDIN", "tty").with("GUIDE_STDOUT", "");
        assertThat(run.typing("q\n").guide("quiz", "--plain").out()).doesNotContain("Interview");
        assertThat(home.resolve("state/remembered")).doesNotExist();
    }

    @Test
    void oneDomain_isNoFirstStart() {
        run.with("GUIDE_STDIN", "tty");
        assertThat(run.typing("q\n").guide("quiz", "--plain", "--domain", "rag").out())
                .doesNotContain("Interview on");
    }

    @Test
    void lengthOfASession_staysSet_untilTheConfigurationChanges() throws IOException {
        run.askedBefore();
        typing("mq");
        run.guide();
        assertThat(keys.frames.get(1)).contains("7 of about");
        typing("q");
        run.guide();
        assertThat(keys.frames.get(0)).contains("7 of about");
        assertThat(run.typing("q\n").guide("quiz", "--plain").out()).contains("7 minutes left");
        assertThat(run.guide("config").out()).containsPattern("session-minutes: 7 +# key m, instead of 0\n");
        typing("mmmq");
        run.guide();
        assertThat(run.guide("config").out()).containsPattern("session-minutes: 0 +# key m, instead of 0\n");
        typing("mq");
        run.guide();
        Files.writeString(
                Files.createDirectories(home.resolve("config")).resolve("config.yaml"), "session-minutes: 5\n");
        typing("q");
        run.guide();
        assertThat(keys.frames.get(0)).contains("5 of about");
    }

    private Keys typing(String typed) {
        keys = new Keys().typing(typed);
        return keys;
    }
}
