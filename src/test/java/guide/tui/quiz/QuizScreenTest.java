package guide.tui.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import guide.app.Preferences;
import guide.bank.Question;
import guide.cli.AllActions;
import guide.event.Fact;
import guide.fixture.Golden;
import guide.fixture.Player;
import guide.fixture.TextCanvas;
import guide.keys.Input;
import guide.keys.Keymap;
import guide.keys.Rebinding;
import guide.keys.Size;
import guide.tui.ReturnPath;
import guide.tui.Screen;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuizScreenTest {
    private final Player player = Player.ofThree();

    @Test
    void question_looksAsDrawn() {
        Golden.assertLooksLike("question-80x24", player.sees());
        Golden.assertLooksLike("question-40x12", player.sees(Player.SMALL));
        Golden.assertLooksLike("question-200x60", player.sees(Player.LARGE));
    }

    @Test
    void answer_looksAsDrawn() {
        player.press("Space", "x");
        Golden.assertLooksLike("answer-80x24", player.sees());
        Golden.assertLooksLike("answer-40x12", player.sees(Player.SMALL));
        Golden.assertLooksLike("answer-200x60", player.sees(Player.LARGE));
    }

    @Test
    void answerScrolledToItsEnd_looksAsDrawn() {
        player.press("Space", "PgDn", "PgDn", "PgDn");
        Golden.assertLooksLike("answer-end-80x24", player.sees());
        player.press(Player.SMALL, "PgDn", "PgDn", "PgDn", "PgDn", "PgDn", "PgDn", "PgDn", "PgDn");
        Golden.assertLooksLike("answer-end-40x12", player.sees(Player.SMALL));
    }

    @Test
    void answer_staysHiddenUntilItIsAskedFor() {
        assertThat(player.press("3", "x", "j").sees()).doesNotContain("Measure retrieval");
        assertThat(player.journal).isEmpty();
        assertThat(player.press("Space").sees()).contains("Measure retrieval");
    }

    @Test
    void grade_isInTheJournalBeforeTheNextQuestionShows() {
        player.press("Space", "4");
        assertThat(player.kept()).containsExactly("rag-evaluation easy []");
        assertThat(player.sees()).contains("What is vectors?").contains("Saved. Easy, back in");
    }

    @Test
    void tickedPoints_areKeptWithTheReview() {
        player.press("Space", "x", "Down", "x", "3");
        assertThat(player.kept()).containsExactly("rag-evaluation good [0, 2]");
    }

    @Test
    void ticks_suggestTheGradeThatSpaceTakes() {
        player.press("Space", "x", "Space");
        assertThat(player.kept()).containsExactly("rag-evaluation again [0]");
        assertThat(Player.ofThree().press("Space", "x", "x", "Space").kept())
                .containsExactly("rag-evaluation hard [0, 1]");
        assertThat(Player.ofThree().press("Space", "x", "x", "x", "Space").kept())
                .containsExactly("rag-evaluation good [0, 1, 2]");
    }

    @Test
    void withoutTicks_spaceMeansGood() {
        assertThat(player.press("Space", "Space").kept()).containsExactly("rag-evaluation good []");
    }

    @Test
    void tickTwice_takesTheTickAway() {
        assertThat(player.press("Space", "x", "Up", "x").sees()).contains("0 of 4");
    }

    @Test
    void again_bringsTheQuestionBackInThisSession() {
        player.press("Space", "1", "Space", "3", "Space", "3");
        assertThat(player.sees()).contains("again · 4 of 4").contains("what does MRR add");
        player.press("Space", "3");
        assertThat(player.sees()).contains("Done: 4 answers");
    }

    @Test
    void undo_takesBackAsManyStepsAsThereWere() {
        player.press("Space", "x", "3", "s", "Space", "2");
        player.press("u", "u", "u");
        assertThat(player.kept()).isEmpty();
        assertThat(player.sees()).contains("what does MRR add").contains("[x] Recall@k");
        assertThat(player.journal.stream().filter(e -> e.fact() instanceof Fact.Undo))
                .hasSize(2);
    }

    @Test
    void undoAtTheStart_isNotOffered() {
        assertThat(player.sees()).doesNotContain("undo");
        assertThat(player.press("u").sees()).contains("what does MRR add");
    }

    @Test
    void undoFromTheSummary_goesOn() {
        player.press("Space", "3", "Space", "3", "Space", "3");
        assertThat(player.sees()).contains("Done: 3 answers");
        assertThat(player.press("u").sees()).contains("What is reindex?").contains("Taken back: good.");
        assertThat(player.kept()).hasSize(2);
    }

    @Test
    void skip_recordsNothing() {
        player.press("s", "s", "s");
        assertThat(player.journal).isEmpty();
        assertThat(player.sees())
                .contains("Done: 0 answers")
                .contains("Skipped:", "§14 How do you tell whether retrieval is any good", "What is reindex?");
    }

    @Test
    void leave_isPossibleAtAnyTime() {
        assertThat(Player.ofThree().press("q").hasLeft()).isTrue();
        assertThat(Player.ofThree().press("Space", "q").hasLeft()).isTrue();
    }

    @Test
    void unsavedAnswer_isSaidAndTriedAgain() {
        player.fullDisk(true).press("Space", "x", "3");
        assertThat(player.sees())
                .contains("NOT saved: the disk is full. r tries again.")
                .contains("[x] Recall@k");
        assertThat(player.press("r").sees()).contains("NOT saved");
        player.fullDisk(false).press("r");
        assertThat(player.kept()).containsExactly("rag-evaluation good [0]");
        assertThat(player.sees()).contains("What is vectors?").doesNotContain("NOT saved");
    }

    @Test
    void unsavedUndo_isSaidAndTriedAgain() {
        player.press("Space", "3").fullDisk(true).press("u");
        assertThat(player.sees()).contains("NOT saved").contains("What is vectors?");
        player.fullDisk(false).press("r");
        assertThat(player.kept()).isEmpty();
        assertThat(player.sees()).contains("what does MRR add");
    }

    @Test
    void unsavedUndoFromTheSummary_isSaidAndTriedAgain() {
        player.press("Space", "3", "Space", "3", "Space", "3").fullDisk(true).press("u");
        assertThat(player.sees()).contains("NOT saved").contains("Done: 3 answers");
        player.fullDisk(false).press("r");
        assertThat(player.sees()).contains("What is reindex?");
    }

    @Test
    void lastTime_isToldWithWhatWasMissed() {
        player.press("Space", "x", "Down", "x", "2");
        player.waiting(3 * 86_400);
        Player later = new Player(Player.evaluation());
        later.journal.addAll(player.journal);
        Screen screen =
                Quiz.screen(later.waiting(3 * 86_400).sitting(Optional.empty(), Player.evaluation()), ReturnPath.OUT);
        assertThat(TextCanvas.of(screen, 80, 24))
                .contains("Last time (3 days ago): hard. 2 of 4 points missed.")
                .doesNotContain("golden set");
        Screen answer = (Screen) screen.update(new Input.Text(' '), Player.USUAL);
        assertThat(TextCanvas.of(answer, 80, 24))
                .contains("[ ] Recall@k", "[-] A labelled golden set", "[-] MRR", "[-] was missed last time.");
    }

    @Test
    void breaks_takeNothingOfTheTime() {
        Player timed = new Player(Optional.of(5), Player.evaluation(), Player.question("vectors", 0));
        assertThat(timed.waiting(3_600).sees()).contains("paused · 1 of 2 · 5 min left");
        timed.press("j").waiting(60).resume().press("t").waiting(3_600).type("x");
        assertThat(timed.press("Esc").sees()).contains("1 of 2 · 5 min left");
        assertThat(timed.press("Space", "3").sees()).contains("What is vectors?");
    }

    @Test
    void time_endsTheSessionAfterTheRunningQuestion() {
        Player timed =
                new Player(Optional.of(5), Player.evaluation(), Player.question("vectors", 0), Player.question("z", 0));
        assertThat(timed.waiting(200).sees()).contains("1 of 3 · 2 min left");
        assertThat(timed.press("j").waiting(200).sees()).contains("1 of 3 · last one");
        timed.press("Space", "3");
        assertThat(timed.sees())
                .contains("Done: 1 answer in 6 min")
                .contains("Time is up; 2 questions left for the next session.");
        assertThat(timed.kept()).hasSize(1);
    }

    @Test
    void downAndUp_goThroughPointsThenTextAndBack() {
        player.press("Space");
        String atStart = player.sees();
        player.press("j", "j", "j", "j", "j", "j");
        assertThat(player.sees()).isNotEqualTo(atStart);
        player.press("k", "k", "k", "k", "k", "k");
        assertThat(player.sees()).isEqualTo(atStart);
    }

    @Test
    void upAtTheTopAndDownAtTheEnd_stayThere() {
        player.press("Space", "k", "PgUp");
        String top = player.sees();
        for (int i = 0; i < 60; i++) {
            player.press("j");
        }
        String end = player.sees();
        assertThat(player.press("j", "PgDn").sees()).isEqualTo(end).contains("100 %");
        assertThat(top).contains("Did you say");
    }

    @Test
    void help_listsWhatWorksAndGoesBack() {
        String before = player.press("Space").sees();
        Golden.assertLooksLike("help-answer-80x24", player.press("?").sees());
        Golden.assertLooksLike("help-answer-40x12", player.sees(Player.SMALL));
        Golden.assertLooksLike("help-answer-200x60", player.sees(Player.LARGE));
        assertThat(player.press("Esc").sees()).isEqualTo(before);
    }

    @Test
    void helpInASmallWindow_scrolls() {
        player.press("Space", "?");
        assertThat(player.sees(Player.SMALL)).doesNotContain("leave;");
        for (int i = 0; i < 40; i++) {
            player.press(Player.SMALL, "j");
        }
        assertThat(player.sees(Player.SMALL)).contains("leave;");
    }

    @Test
    void footerAndHelp_nameOnlyWhatWorks() {
        assertThat(player.sees()).contains("Space reveal").doesNotContain("x tick");
        assertThat(player.press("?").sees()).doesNotContain("tick");
    }

    @Test
    void summary_looksAsDrawn() {
        player.press("Space", "1", "Space", "3", "s").waiting(190).press("Space", "3");
        Golden.assertLooksLike("summary-80x24", player.sees());
        Golden.assertLooksLike("summary-40x12", player.sees(Player.SMALL));
        Golden.assertLooksLike("summary-200x60", player.sees(Player.LARGE));
    }

    @Test
    void questionWithoutPoints_hasNoChecklist() {
        Player plain = new Player(Player.question("plain", 0)).press("Space");
        assertThat(plain.sees())
                .contains("It is plain.")
                .doesNotContain("Did you say")
                .doesNotContain("x tick");
        assertThat(plain.press("x", "j", "k", "PgDn", "Space").kept()).isEqualTo(List.of("plain good []"));
    }

    @Test
    void typedAttempt_standsBesideTheAnswerWithWhatItMentions() {
        player.press("t").type("A golden set with labels, and MRR").press("Esc", "Space");
        assertThat(player.sees())
                .contains("[?] A labelled golden set", "[?] MRR", "[ ] Rerank with a cross-encoder")
                .contains("Your answer", "A golden set with labels, and MRR")
                .contains("0 of 4");
        Golden.assertLooksLike("attempt-80x24", player.sees());
        Golden.assertLooksLike("attempt-40x12", player.sees(Player.SMALL));
        Golden.assertLooksLike("attempt-200x60", player.sees(Player.LARGE));
        assertThat(player.press("Space").kept()).containsExactly("rag-evaluation good []");
    }

    @Test
    void whatTheAttemptMentions_canBeTickedAtOnce() {
        player.press("t").type("A golden set with labels, and MRR").press("Esc", "Space", "?");
        assertThat(player.sees()).contains("X            tick all key points");
        player.press("Esc", "X");
        assertThat(player.sees()).contains("[x] A labelled golden set", "[x] MRR", "2 of 4", "Space: hard");
        assertThat(player.press("Space").kept()).containsExactly("rag-evaluation hard [1, 3]");
    }

    @Test
    void withoutAnAttempt_nothingIsProposed() {
        assertThat(player.press("Space", "?").sees()).doesNotContain("tick all key points");
    }

    @Test
    void attempt_canBeLeftAndGoneOnWith() {
        player.press("t").type("q3").press("Enter").type("x").press("Esc", "t");
        Golden.assertLooksLike("typing-80x24", player.sees());
        Golden.assertLooksLike("typing-40x12", player.sees(Player.SMALL));
        Golden.assertLooksLike("typing-200x60", player.sees(Player.LARGE));
        assertThat(player.journal).isEmpty();
    }

    @Test
    void undo_bringsTheTypedAttemptBack() {
        player.press("t").type("golden set").press("Esc", "Space", "3", "u");
        assertThat(player.sees()).contains("Your answer", "golden set", "[?] A labelled golden set");
    }

    @Test
    void undoOfAMark_leavesTheOpenAnswerAsItIs() {
        player.press("t")
                .type("golden set")
                .press("Esc", "Space", "x", "f")
                .type("odd")
                .press("Enter", "u");
        assertThat(player.sees()).contains("Taken back: flag.", "Your answer", "1 of 4");
        player.press("f").type("odd").press("Enter", "f", "u");
        assertThat(player.sees()).contains("Taken back: unflagged.", "1 of 4");
        assertThat(player.flag("rag-evaluation")).contains("odd");
    }

    @Test
    void undoOfASkipOrASuspension_findsTheCardAsItWasLeft() {
        for (String key : List.of("s", "z")) {
            Player other = Player.ofThree();
            other.waiting(10).press("Space", "x", key).waiting(100).press("u");
            assertThat(other.sees()).contains("1 of 4", "thought 0:10");
            assertThat(other.press("2").spent()).containsExactly(10_000L);
        }
    }

    @Test
    void undoOfAGrade_keepsTheTimeToThink() {
        player.waiting(10).press("Space").waiting(30).press("3").waiting(50).press("u");
        assertThat(player.sees()).contains("thought 0:10");
        assertThat(player.waiting(5).press("2").spent()).containsExactly(40_000L, 45_000L);
    }

    @Test
    void editOfAnythingButThePoints_keepsTheTicks() {
        Question changed = Player.question("rag-evaluation", 3);
        Player own = new Player(Player.question("rag-evaluation", 3), Player.question("vectors", 0));
        own.editing(
                new Question(
                        changed.id(),
                        "7",
                        "What else?",
                        changed.answer(),
                        changed.points(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        0,
                        changed.place()),
                Player.question("vectors", 0));
        assertThat(own.press("Space", "x", "x", "e").sees()).contains("What else?", "2 of 3");
    }

    @Test
    void typingForLong_countsAsTime() {
        player.press("t");
        for (int minute = 0; minute < 20; minute++) {
            player.waiting(60).type("x");
        }
        assertThat(player.press("Esc", "Space", "3").spent()).containsExactly(1_200_000L);
    }

    @Test
    void stoppedWhileOneTypes_countsForNothing() {
        player.press("f").waiting(10).type("x").waiting(100).resume().press("Esc", "Space", "3");
        assertThat(player.spent()).containsExactly(10_000L);
    }

    @Test
    void blankSheet_givesHelpAndAWrittenOneTakesTheQuestionMark() {
        assertThat(player.press("t").sees()).contains("Enter new line   Esc done   ? help");
        assertThat(player.press("?").sees()).contains("Help · While you type", "begin a new line", "erase a letter");
        assertThat(player.press("Esc").type("why?").sees()).contains("why?").doesNotContain("? help");
        assertThat(player.press("Esc", "f", "?").sees()).contains("back, as if nothing had been typed");
    }

    @Test
    void keysOfASheet_canBeOthers() {
        Keymap keymap = Rebinding.of(
                        AllActions.list(),
                        Map.of(
                                "typed", List.of("Tab"),
                                "give", List.of("Tab"),
                                "reveal", List.of("v")))
                .keymap();
        Player own = new Player(Preferences.DEFAULT.with(keymap), Player.evaluation());
        assertThat(own.sees()).contains("then press v and compare");
        assertThat(own.press("t").sees()).contains("Enter new line   Tab done");
        own.type("golden").press("Esc", "Tab", "v");
        assertThat(own.sees()).contains("golden", "Did you say");
        own.press("f").type("odd").press("Enter", "Tab");
        assertThat(own.flag("rag-evaluation")).contains("odd");
    }

    @Test
    void flag_isSavedWithItsReasonAndTakenAway() {
        player.press("f").type("wrong figure").press("Enter");
        assertThat(player.sees()).contains("Flagged;").contains("what does MRR").doesNotContain("Measure");
        assertThat(player.flag("rag-evaluation")).contains("wrong figure");
        player.press("f");
        assertThat(player.flag("rag-evaluation")).isEmpty();
    }

    @Test
    void reasonOfAFlag_isTypedOnASheetOfItsOwn() {
        player.press("f").type("wrong figure");
        Golden.assertLooksLike("flag-80x24", player.sees());
        Golden.assertLooksLike("flag-40x12", player.sees(Player.SMALL));
        Golden.assertLooksLike("flag-200x60", player.sees(Player.LARGE));
    }

    @Test
    void flag_canBeCancelled() {
        assertThat(player.press("f").type("never mind").press("Esc").journal).isEmpty();
    }

    @Test
    void flaggedQuestion_saysSo() {
        assertThat(player.press("f").type("wrong").press("Enter", "?", "Esc").sees())
                .contains("flagged: wrong");
    }

    @Test
    void suspend_leavesTheQuestionOutUntilUndone() {
        player.press("z");
        assertThat(player.sees()).contains("What is vectors?").contains("Suspended");
        player.press("u");
        assertThat(player.sees()).contains("what does MRR add").contains("Taken back: suspended.");
    }

    @Test
    void unsavedFlag_isSaidAndTriedAgain() {
        player.fullDisk(true).press("f").type("wrong").press("Enter");
        assertThat(player.sees()).contains("NOT saved");
        player.fullDisk(false).press("r");
        assertThat(player.flag("rag-evaluation")).contains("wrong");
    }

    @Test
    void clockOfTheQuestion_stopsAtTheReveal() {
        player.waiting(90).press("Space").waiting(100);
        assertThat(player.sees()).contains("thought 1:30 · 1 of 3 · 3 min");
        assertThat(player.press("3").spent()).containsExactly(190_000L);
    }

    @Test
    void whoThinksForLong_isRemindedAndNoMore() {
        assertThat(player.waiting(181).sees()).contains("over 3 min · 1 of 3 · 3 min");
        assertThat(player.press("Space").sees()).contains("over 3 min");
    }

    @Test
    void longAbsence_countsForNothingAndIsSaid() {
        player.waiting(10).press("j").waiting(301);
        assertThat(player.sees()).contains("paused · 1 of 3 · 0 min");
        player.waiting(3_300).press("j").waiting(5).press("Space");
        assertThat(player.sees()).contains("thought 0:15 · 1 of 3 · 0 min");
        assertThat(player.press("3").spent()).containsExactly(15_000L);
    }

    @Test
    void fiveMinutesWithoutAKey_areThinking() {
        assertThat(player.waiting(300).press("Space", "3").spent()).containsExactly(300_000L);
    }

    @Test
    void stoppedProgram_countsForNothing() {
        player.waiting(10).press("j").waiting(100).resume().waiting(5).press("Space", "3");
        assertThat(player.spent()).containsExactly(15_000L);
    }

    @Test
    void weakOnes_areAskedOnceMore() {
        player.press("Space", "1", "Space", "3", "Space", "2", "Space", "3");
        assertThat(player.sees()).contains("w weak ones");
        player.press("w");
        assertThat(player.sees()).contains("1 of 2").contains("what does MRR add");
        player.press("Space", "3", "Space", "3");
        assertThat(player.sees()).contains("Done: 2 answers").doesNotContain("weak ones");
    }

    @Test
    void edit_showsTheQuestionAsItIsNow() {
        Question changed = Player.question("rag-evaluation", 2);
        player.editing(changed).press("e");
        assertThat(player.sees()).contains("What is rag-evaluation?").contains("Read again.");
        player.press("Space", "x", "3");
        assertThat(player.kept()).containsExactly("rag-evaluation good [0]");
    }

    @Test
    void editThatTakesTheQuestionAway_goesOnWithTheNext() {
        player.editing(Player.question("vectors", 0)).press("e");
        assertThat(player.sees())
                .contains("What is vectors?", "1 of 1")
                .contains("'rag-evaluation' is not in the bank any more");
    }

    @Test
    void edit_isOfferedWhereThereIsAFileToChange() {
        assertThat(player.sees()).doesNotContain("e edit");
        assertThat(player.press("e").sees()).contains("what does MRR");
        assertThat(player.saying("The file is unchanged.").sees(Player.LARGE)).contains("e edit");
        assertThat(player.press("e").sees()).contains("The file is unchanged.");
    }

    @Test
    void typedAnswer_isKeptOnlyWhereOneWantsIt() {
        player.press("t").type("golden set").press("Esc", "Space", "3");
        assertThat(player.journal).noneMatch(e -> e.fact() instanceof Fact.Attempt);
        Player keeping =
                new Player(new Preferences(Optional.empty(), 10, true, false, Keymap.DEFAULT), Player.evaluation());
        keeping.press("t").type("golden set").press("Esc", "Space", "3");
        assertThat(keeping.journal)
                .extracting(e -> e.fact())
                .contains(new Fact.Attempt("rag-evaluation", "golden set"));
        assertThat(keeping.kept()).containsExactly("rag-evaluation good []");
    }

    @Test
    void longSentence_takesMoreRowsThanOne() {
        String sentence = "/home/somebody/banks/bread.yaml:14:5: question 'bread-yeast' has no 'answer'."
                + " The old text stays in use; e opens the file again.";
        player.saying(sentence).press("Space", "e");
        assertThat(player.sees().replaceAll("\\s+", " ")).contains(sentence);
        Golden.assertLooksLike("notice-80x24", player.sees());
        Golden.assertLooksLike("notice-40x12", player.sees(Player.SMALL));
        Golden.assertLooksLike("notice-200x60", player.sees(Player.LARGE));
    }

    @Test
    void questionThatIsGoneAfterAnEdit_isLedBackToByNothing() {
        player.press("Space", "1")
                .editing(Player.question("vectors", 0), Player.question("reindex", 0))
                .press("e");
        assertThat(player.sees()).doesNotContain("undo");
        player.press("u", "Space", "3", "Space", "2");
        assertThat(player.sees()).contains("Done: 2 answers");
        player.press("w", "Space", "3");
        assertThat(player.sees()).contains("Done: 1 answer");
    }

    @Test
    void ticks_goWhereAnEditHasChangedThePoints() {
        player.press("Space", "x", "x", "x")
                .editing(Player.question("rag-evaluation", 1))
                .press("e", "3");
        assertThat(player.kept()).containsExactly("rag-evaluation good []");
    }

    @Test
    void unsavedFlag_keepsTheCardAsItWas() {
        player.press("Space", "x").fullDisk(true).press("f").type("wrong").press("Enter");
        player.fullDisk(false).press("r");
        assertThat(player.sees()).contains("[x] Recall@k").contains("Saved.");
    }

    @Test
    void typedAnswer_isKeptAlsoWhenTheSecondTrySaves() {
        Player keeping =
                new Player(new Preferences(Optional.empty(), 10, true, false, Keymap.DEFAULT), Player.evaluation());
        keeping.press("t")
                .type("golden set")
                .press("Esc", "Space")
                .fullDisk(true)
                .press("3");
        keeping.fullDisk(false).press("r");
        assertThat(keeping.journal)
                .extracting(e -> e.fact())
                .contains(new Fact.Attempt("rag-evaluation", "golden set"));
    }

    @Test
    void suspendedQuestion_isNotAmongTheWeakOnes() {
        player.press("Space", "1", "Space", "3", "Space", "3", "z");
        assertThat(player.sees()).contains("Done: 3 answers").doesNotContain("weak ones");
    }

    @Test
    void sessionThatStaysOpenForDays_countsForTheDayOfTheAnswer() {
        player.waiting(3 * 86_400).press("Space", "3");
        player.press("u", "3");
        Screen later = Quiz.screen(player.sitting(Optional.empty(), Player.evaluation()), ReturnPath.OUT);
        assertThat(TextCanvas.of(later, 80, 24)).contains("Last time (today): good.");
    }

    @Test
    void undo_goesOnWithTheTimeThatWasSpent() {
        player.waiting(60).press("Space", "3", "u").waiting(5).press("4");
        assertThat(player.spent()).containsExactly(60_000L, 65_000L);
    }

    @Test
    void reasonOfAFlag_isOneLineAndADashIsNoCommand() {
        player.press("f").paste("one\ntwo").press("Enter");
        assertThat(player.flag("rag-evaluation")).contains("one two");
        player.press("f", "f").type("-").press("Enter");
        assertThat(player.flag("rag-evaluation")).isPresent();
    }

    @Test
    void undoAfterAFlag_takesTheFlagBackAndNoGrade() {
        player.press("Space", "3", "f").type("odd").press("Enter", "u");
        assertThat(player.sees()).contains("What is vectors?").contains("Taken back: flag.");
        assertThat(player.flag("vectors")).isEmpty();
        assertThat(player.kept()).hasSize(1);
    }

    @Test
    void gradeBar_showsAllGradesAndHelpInMiddleSizes() {
        player.press("Space");
        for (int columns = 40; columns < 100; columns++) {
            assertThat(player.sees(new Size(columns, 15))).containsPattern("1 .*2 .*3 .*4 .*Space.*\\?");
        }
    }
}
