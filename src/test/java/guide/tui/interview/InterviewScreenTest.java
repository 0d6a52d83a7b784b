package guide.tui.interview;

import static org.assertj.core.api.Assertions.assertThat;

import guide.event.Fact;
import guide.fixture.Candidate;
import guide.fixture.Interviewee;
import guide.fixture.Player;
import guide.fixture.Pointing;
import guide.keys.Input;
import guide.keys.Size;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** An interview on the full screen, by keys and by the mouse. */
class InterviewScreenTest {
    private final Interviewee user = Interviewee.ofThree();

    @Test
    void second_changesOnlyTheClock() {
        user.press("Enter").waiting(8);
        String before = user.sees();
        assertThat(user.changesIn()).contains(Duration.ofSeconds(1));
        user.waiting(1);
        assertThat(before).contains("0:08 of 3 min");
        assertThat(user.sees()).isEqualTo(before.replace("0:08 of", "0:09 of"));
    }

    @Test
    void clockThatStands_asksForNoTime() {
        user.press("Enter").waiting(8).press("p");
        assertThat(user.changesIn()).isEmpty();
        user.press("j", "Space", "Space", "Space");
        assertThat(user.sees()).contains("clock stopped");
        assertThat(user.changesIn()).isEmpty();
    }

    @Test
    void p_stopsTheClockUntilAKey_whichDoesNothingElse() {
        user.press("Enter").waiting(8).press("p");
        user.candidate.waiting(100);
        assertThat(user.sees()).contains("paused", "any key goes on");
        user.press("Space").waiting(2);
        assertThat(user.sees()).contains("0:10 of 3 min", "The clock runs again.");
    }

    @Test
    void longAbsence_pausesByItself() {
        user.press("Enter");
        user.candidate.waiting(3_600);
        assertThat(user.sees()).contains("paused · 1 of 3");
        user.press("s");
        assertThat(user.sees()).as("not passed on").contains("0:00 of 3 min · 1 of 3");
    }

    @Test
    void overTime_isSaid_andNothingIsCut() {
        user.press("Enter").waiting(269);
        assertThat(user.sees()).doesNotContain("Over by");
        user.waiting(1);
        assertThat(user.sees()).contains("Over by 1:30.");
        user.waiting(90);
        assertThat(user.sees()).contains("An interviewer would have moved on.", "6:00 of 3 min");
    }

    @Test
    void keyThatIsHeldDown_endsOneStageOnly() {
        user.press("Enter").every(Duration.ofMillis(40));
        user.press("Space", "Space", "Space", "Space");
        assertThat(user.sees()).contains("0:00 of 3 min");
        user.every(Duration.ofSeconds(1)).press("Space").every(Duration.ofMillis(40));
        user.press("Space", "Space", "Space", "Space", "Space", "Space", "Space", "Space", "Space", "Space", "Space");
        assertThat(user.sees()).contains("0:00 of 1:30");
    }

    @Test
    void enterThatIsHeldDown_takesNoGrade() {
        toScoring().every(Duration.ofMillis(40)).press("Enter", "Enter", "Enter");
        assertThat(user.candidate.facts()).hasSize(1);
        user.every(Duration.ofSeconds(1)).press("Enter");
        assertThat(user.candidate.facts()).hasSize(3);
    }

    @Test
    void x_ticksAndGoesOn_andAReplyHasThreeMarks() {
        toScoring().press("x", "x");
        assertThat(user.sees()).contains("2 of 6", "[x] A labelled golden set");
        assertThat(user.chosen()).contains("Corrections by users, live");
        user.press("j", "j", "j", "j");
        assertThat(user.chosen()).startsWith("[ ] Your recall@20");
        user.press("x");
        assertThat(user.chosen()).startsWith("[x] Your recall@20");
        user.press("x");
        assertThat(user.chosen()).startsWith("[~] Your recall@20");
        user.press("x");
        assertThat(user.chosen()).startsWith("[ ] Your recall@20");
    }

    @Test
    void page_choosesWhatShows_soThatXMarksNothingUnseen() {
        toScoring().press("Space");
        assertThat(user.chosen()).isNotEmpty();
        user.press("x");
        assertThat(user.sees()).doesNotContain("[x] Recall@k before");
    }

    @Test
    void windowThatBecomesSmall_keepsTheChosenRowInSight() {
        toScoring().press("Space");
        String chosen = user.chosen();
        user.give(new Input.Resize(Player.SMALL), Player.SMALL);
        assertThat(user.sees(Player.SMALL)).contains(chosen.substring(0, 20));
    }

    @Test
    void click_marksABox_andTakesAGrade() {
        toScoring().click("A labelled golden set");
        assertThat(user.sees()).contains("[x] A labelled golden set");
        user.click("3 good");
        assertThat(user.sees()).contains("2 of 3");
        user.give(Pointing.at("s pass", user.sees()), Player.USUAL);
        assertThat(user.sees()).contains("3 of 3");
    }

    @Test
    void suggestion_followsTheTicks() {
        toScoring();
        assertThat(user.sees()).contains("Enter: again");
        user.press("x", "x", "x", "x", "x", "x");
        assertThat(user.sees()).contains("Enter: good");
    }

    @Test
    void u_goesBackStepByStep_alsoFromTheScorecard() {
        toScoring().press("x", "3");
        user.press("s", "s");
        assertThat(user.sees()).contains("Mock interview 1");
        user.press("u");
        assertThat(user.sees()).contains("3 of 3", "Taken back: pass.");
        user.press("u", "u");
        assertThat(user.sees()).contains("clock stopped · 1 of 3", "[x] Recall@k before", "Taken back: good.");
    }

    @Test
    void u_atAFollowup_goesBackToTheQuestion() {
        user.press("Enter").waiting(20).press("Space").waiting(3).press("u");
        assertThat(user.sees()).contains("How do you tell", "0:20 of 3 min");
    }

    @Test
    void f_asksForAReason_andEscNeverMinds() {
        user.press("Enter", "f", "Esc");
        assertThat(user.sees()).doesNotContain("flagged");
        user.press("f").type("odd").press("Enter");
        assertThat(user.sees()).contains("⚑ flagged: odd");
    }

    @Test
    void typedAnswer_isKeptWhileItIsTyped_andShownAgain() {
        user.press("Enter", "t").type("a labelled golden set").waiting(1);
        assertThat(user.candidate.draft).last().isEqualTo("a labelled golden set");
        user.press("Esc");
        assertThat(user.sees()).contains("You typed", "a labelled golden set");
        user.press("Space", "Space", "Space");
        assertThat(user.sees()).contains("[?] seems to be in what you typed", "[?] A labelled golden set");
    }

    @Test
    void helpWhileTyping_namesNoActionWithoutAKey() {
        user.press("Enter", "t").type("?");
        assertThat(user.sees()).contains("begin a new line").doesNotContain("this list");
    }

    @Test
    void place_isKeptEveryFewSeconds() {
        user.press("Enter").waiting(7);
        assertThat(user.candidate.draft).contains("5000");
    }

    @Test
    void q_leavesAtOnce_whereNothingIsAnswered() {
        user.press("Enter", "q");
        assertThat(user.hasLeft()).isTrue();
    }

    @Test
    void q_showsTheScorecardOfWhatWasAnswered() {
        toScoring().press("3", "q");
        assertThat(user.sees()).contains("Mock interview 1", "1 question, 2 left");
        user.press("q");
        assertThat(user.hasLeft()).isTrue();
    }

    @Test
    void o_exports_andTheSentenceGoesWithTheNextKey() {
        toScoring().press("3", "q", "o");
        assertThat(user.sees()).contains("interview-1-2026-11-23.md: ");
        user.press("j");
        assertThat(user.sees()).doesNotContain(".md");
    }

    @Test
    void w_practicesWhatWentBadly_asAQuiz() {
        toScoring().press("1", "q", "w");
        assertThat(user.sees()).contains("RAG Systems · §14", "reveal");
    }

    @Test
    void enter_opensAnAnswer_andEscComesBack() {
        toScoring().press("1", "q", "Enter");
        assertThat(user.sees()).contains("You: again, 0 of 6 key points", "[-] A labelled golden set");
        user.press("Esc");
        assertThat(user.sees()).contains("Mock interview 1");
    }

    @Test
    void fullDisk_keepsTheMarks_andRTriesAgain() {
        toScoring().press("x");
        user.candidate.fullDisk(() -> true);
        user.press("3");
        assertThat(user.sees()).contains("NOT saved: the disk is full.", "[x] Recall@k before", "r try again");
        user.candidate.fullDisk(() -> false);
        user.press("r");
        assertThat(user.sees()).contains("2 of 3");
        assertThat(user.candidate.facts())
                .filteredOn(Fact.Review.class::isInstance)
                .hasSize(1);
    }

    @Test
    void keyThatComesLater_saysWhen() {
        user.press("Enter", "3");
        assertThat(user.sees()).contains("Space first, when you have finished; then you score.");
        user.press("Space", "t");
        assertThat(user.sees()).contains("That comes while a question is asked.");
    }

    @Test
    void unknownKey_says() {
        user.press("Enter", "#");
        assertThat(user.sees()).contains("'#' does nothing here; ? lists the keys.");
        assertThat(new Interviewee(Candidate.ofThree()).press("#").sees()).contains("'#' does nothing here");
    }

    @Test
    void brokenOff_goesOnWhereItWas() {
        user.press("Enter").waiting(40).press("Space").waiting(15);
        user.candidate.waiting(300).offer("caching", "no-label");
        Interviewee again = new Interviewee(user.candidate);
        again.press("c");
        assertThat(again.sees()).contains("Your recall@20", "0:15 of 1:30", "Going on where it broke off.");
    }

    @Test
    void brokenOffWhileScoring_keepsTheMarks() {
        toScoring().press("x", "j", "x", "j", "j", "x", "x", "x", "j", "j", "x", "x");
        String before = user.sees();
        user.candidate.waiting(300).offer("caching", "no-label");
        Interviewee again = new Interviewee(user.candidate);
        again.press("c", "PgDn");
        assertThat(before).contains("[~] Your recall@20", "[x] Quoting precision", "[x] begin with");
        assertThat(again.sees()).contains("[~] Your recall@20", "[x] Quoting precision", "[x] begin with");
        again.press("PgUp");
        assertThat(again.sees()).contains("3 of 6", "[x] Recall@k before");
    }

    @Test
    void whatAQuestionShows_scrollsToItsEndWhileTheClockRuns() {
        Interviewee reader = Interviewee.ofCode().press(Player.SMALL, "Enter");
        assertThat(reader.sees(Player.SMALL)).contains("Space page").doesNotContain("line_9", "Space done");
        for (int i = 0; i < 20; i++) {
            reader.press(Player.SMALL, "j");
        }
        assertThat(reader.sees(Player.SMALL)).contains("line_9", "Space done");
        assertThat(reader.changesIn()).contains(Duration.ofSeconds(1));
        reader.press(Player.SMALL, "g");
        assertThat(reader.sees(Player.SMALL)).contains("The code").doesNotContain("line_9");
        reader.press(Player.SMALL, "PgDn", "PgDn");
        assertThat(reader.sees(Player.SMALL)).contains("line_9");
        reader.press(Player.SMALL, "Home", "G");
        assertThat(reader.sees(Player.SMALL)).contains("line_9", " of 2 min");
    }

    @Test
    void space_readsOn_beforeItEndsTheAnswer() {
        Interviewee reader = Interviewee.ofCode().press(Player.SMALL, "Enter", "Space");
        assertThat(reader.sees(Player.SMALL)).contains("line_9", " of 2 min");
        reader.every(Duration.ofMillis(40)).press(Player.SMALL, "Space", "Space", "Space");
        assertThat(reader.sees(Player.SMALL)).contains("line_9", " of 2 min");
        reader.every(Duration.ofSeconds(1)).press(Player.SMALL, "Space");
        assertThat(reader.sees(Player.SMALL)).contains("stopped");
    }

    @Test
    void enter_endsTheAnswer_alsoWhereMoreIsBelow() {
        Interviewee reader = Interviewee.ofCode().press(Player.SMALL, "Enter", "Enter");
        assertThat(reader.sees(Player.SMALL)).contains("stopped");
    }

    @Test
    void questionThatIsCut_isReadToItsEnd() {
        Size tiny = new Size(40, 10);
        Interviewee reader = Interviewee.ofWords(60).press(tiny, "Enter");
        assertThat(reader.sees(tiny)).contains("…", "Space page").doesNotContain("word60");
        String all = reader.sees(tiny);
        for (int i = 0; i < 20; i++) {
            all += reader.press(tiny, "j").sees(tiny);
        }
        for (int i = 1; i <= 60; i++) {
            assertThat(all).contains("word" + i);
        }
    }

    @Test
    void windowThatGrows_showsTheWholeQuestionAgain() {
        Interviewee reader = Interviewee.ofCode().press(Player.SMALL, "Enter", "G");
        assertThat(reader.sees(Player.SMALL)).doesNotContain("surprise so many?");
        reader.give(new Input.Resize(Player.USUAL), Player.USUAL);
        assertThat(reader.sees()).contains("surprise so many?", "line_1", "line_9");
    }

    @Test
    void resume_countsNoTimeInBetween() {
        user.press("Enter").waiting(10);
        user.candidate.waiting(100);
        user.give(new Input.Resume(), Player.USUAL);
        assertThat(user.sees()).contains("0:00 of 3 min");
    }

    private Interviewee toScoring() {
        return user.press("Enter", "Space", "Space", "Space");
    }
}
