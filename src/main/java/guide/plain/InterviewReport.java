package guide.plain;

import guide.app.Words;
import guide.app.interview.Interview;
import guide.app.interview.InterviewAction;
import guide.app.interview.InterviewEnd;
import guide.app.interview.InterviewQuestion;
import guide.app.interview.InterviewStart;
import guide.app.interview.InterviewWords;
import guide.app.interview.Stage;
import guide.app.interview.Turn;
import guide.bank.Followup;
import guide.bank.Note;
import guide.bank.Question;
import guide.study.interview.Behavior;
import guide.study.interview.ScoredAnswer;
import java.util.Arrays;
import java.util.List;

/** Says what has happened in an interview, and what is asked now. The clock is only heard when it is asked for. */
final class InterviewReport {
    private final Dialogue dialogue;

    InterviewReport(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    /** Says what a step has changed. */
    void say(Interview<?> before, Interview<?> now) {
        boolean isSame = before instanceof InterviewQuestion a && now instanceof InterviewQuestion b
                ? isSameStage(a, b)
                : before.getClass() == now.getClass();
        if (isSame) {
            notice(now);
        } else {
            say(now);
        }
    }

    private static boolean isSameStage(InterviewQuestion a, InterviewQuestion b) {
        return a.question().equals(b.question())
                && a.place().equals(b.place())
                && a.turn().stage() == b.turn().stage()
                && a.turn().followup() == b.turn().followup();
    }

    /** Says what has just happened, and then what has come. */
    void say(Interview<?> interview) {
        if (interview instanceof InterviewStart start) {
            start.sentences().forEach(dialogue::say);
            notice(interview);
            return;
        }
        notice(interview);
        if (interview instanceof InterviewEnd end) {
            dialogue.pause();
            dialogue.say(ScorecardReport.of(end.scorecard(), end.context().bank()));
            dialogue.pause();
        } else {
            stage((InterviewQuestion) interview);
        }
    }

    private void notice(Interview<?> interview) {
        interview.notice().ifPresent(line -> dialogue.say(line.wrap(Dialogue.WIDTH)));
    }

    /** Says what is asked now, or what there is to score. */
    void stage(InterviewQuestion interview) {
        switch (interview.turn().stage()) {
            case ASKED -> asked(interview);
            case FOLLOWUP -> followup(interview);
            case SCORING -> scoring(interview);
        }
    }

    private void asked(InterviewQuestion interview) {
        Question question = interview.question();
        String number = question.number().isEmpty() ? "" : ", " + question.number();
        String about = question.time().givenMinutes() == 0
                ? ""
                : " About " + Words.count(question.time().givenMinutes(), "minute") + ".";
        String domain = interview.context().domainOf(question).title();
        dialogue.question("Question " + interview.place() + ", " + domain + number + "." + about, question);
        dialogue.typed("", interview.turn().card().attempt());
    }

    private void followup(InterviewQuestion interview) {
        Turn turn = interview.turn();
        dialogue.pause();
        String spoke = turn.followup() == 0
                ? spoke(turn.spokenMs(), interview.question().time().givenMinutes())
                : "You took " + Words.spoken(turn.replyMs().get(turn.followup() - 1)) + ".";
        dialogue.say(spoke + " Follow-up: ", interview.followup().question());
    }

    private static String spoke(long ms, int minutes) {
        long limit = minutes * 60_000L;
        String over = limit > 0 && ms > InterviewWords.OVER * limit ? ", over by " + Words.spoken(ms - limit) : "";
        return "You took " + Words.spoken(ms) + (minutes == 0 ? "" : " of about " + Words.count(minutes, "minute"))
                + over + ".";
    }

    private void scoring(InterviewQuestion interview) {
        Question question = interview.question();
        Turn turn = interview.turn();
        dialogue.pause();
        dialogue.say("The clock is stopped. "
                + (turn.replyMs().isEmpty()
                        ? spoke(turn.spokenMs(), question.time().givenMinutes())
                        : "") + "Score what you said.");
        dialogue.typed("", turn.card().attempt());
        if (!question.points().isEmpty()) {
            String key = interview.context().keymap().key(InterviewAction.TICK_PROPOSED);
            dialogue.points(question.points(), interview.proposed(), key);
        }
        for (int i = 0; i < turn.replyMs().size(); i++) {
            Followup followup = question.followups().get(i);
            dialogue.say("Follow-up " + (i + 1) + ": ", followup.question());
            dialogue.say("A good reply:");
            dialogue.read(followup.answer());
        }
        List<Note> traps = ScoredAnswer.traps(question);
        if (!traps.isEmpty()) {
            dialogue.say(traps.size() == 1 ? "The trap:" : "The traps:");
            dialogue.numbered(traps.stream().map(Note::text).toList());
        }
        dialogue.say("What you did:");
        dialogue.numbered(
                Arrays.stream(Behavior.values()).map(InterviewWords::did).toList());
        if (isMarked(turn)) {
            dialogue.say(InterviewMarks.said(interview));
        }
        dialogue.pause();
    }

    private static boolean isMarked(Turn turn) {
        return turn.card().touched() || !turn.traps().isEmpty() || !turn.did().isEmpty();
    }

    /** Says the clock. */
    void clock(InterviewQuestion interview) {
        long limit = interview.stageLimitMs();
        String of = limit == 0 ? "" : " of " + Words.spoken(limit);
        int minutes = interview.session().minutes();
        String all = minutes == 0 ? "" : " of " + Words.count(minutes, "minute");
        String here = interview.turn().stage() == Stage.SCORING
                ? "The clock is stopped."
                : Words.capital(Words.spoken(interview.stageMs())) + of + " for this one.";
        String over = InterviewWords.overTime(interview)
                .map(words -> " " + Words.capital(words) + ".")
                .orElse("");
        dialogue.say(here + over + " " + Words.capital(Words.spoken(interview.talkMs())) + all + " for the interview.");
    }

    /** Says once more what is asked, with all that is marked. */
    void again(InterviewQuestion interview) {
        if (interview.turn().stage() != Stage.ASKED) {
            dialogue.say("", interview.question().text());
        }
        stage(interview);
    }
}
