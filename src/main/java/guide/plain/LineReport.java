package guide.plain;

import guide.app.QuestionTitle;
import guide.app.Words;
import guide.app.quiz.Quiz;
import guide.app.quiz.QuizQuestion;
import guide.app.quiz.QuizSummary;
import guide.bank.Question;
import guide.study.SessionSummary;
import guide.text.Line;
import guide.text.Markdown;
import java.util.List;

/** Says what has happened in the quiz: what has changed, and the question or the end that has come. */
final class LineReport {
    private final Dialogue dialogue;
    private final LinePrompts prompts;

    LineReport(Dialogue dialogue, LinePrompts prompts) {
        this.dialogue = dialogue;
        this.prompts = prompts;
    }

    /** Says what a step has changed. */
    void say(Quiz<?> before, Quiz<?> now) {
        if (before instanceof QuizQuestion a && now instanceof QuizQuestion b && isSame(a, b)) {
            changes(a, b);
        } else if (before instanceof QuizSummary && now instanceof QuizSummary) {
            notice(now);
        } else {
            say(now);
        }
    }

    /** Says what has just happened, and then the question or the end that has come. */
    void say(Quiz<?> quiz) {
        notice(quiz);
        if (quiz instanceof QuizQuestion question) {
            question(question);
        } else {
            summary((QuizSummary) quiz);
        }
    }

    /** Returns whether both are the same question, no earlier and no later. */
    private static boolean isSame(QuizQuestion a, QuizQuestion b) {
        return a.question().equals(b.question())
                && a.session().session().stepsTaken() == b.session().session().stepsTaken();
    }

    private void changes(QuizQuestion before, QuizQuestion now) {
        if (!before.card().revealed() && now.card().revealed()) {
            new AnswerWords(dialogue, now).say();
            prompts.aboutTicks(now).forEach(dialogue::say);
            notice(now);
            dialogue.pause();
            return;
        }
        if (before.card().gists() < now.card().gists()) {
            new AnswerWords(dialogue, now).latestGist();
        }
        if (!before.card().ticked().equals(now.card().ticked())) {
            dialogue.say(new CardWords(now).ticks());
        }
        notice(now);
    }

    private void notice(Quiz<?> quiz) {
        quiz.notice().ifPresent(line -> dialogue.say(line.wrap(Dialogue.WIDTH)));
    }

    private void question(QuizQuestion quiz) {
        CardWords words = new CardWords(quiz);
        ask(quiz, words);
        if (quiz.card().revealed()) {
            dialogue.say("Its answer is open" + (quiz.question().points().isEmpty() ? "." : ", " + words.ticks()));
        }
    }

    private void ask(QuizQuestion quiz, CardWords words) {
        dialogue.question(words.heading(), quiz.question());
        String known = String.join(" ", words.known());
        if (!known.isEmpty()) {
            dialogue.say(known);
        }
    }

    /** Says a question once more, with all that is open. */
    void sayAgain(QuizQuestion quiz) {
        CardWords words = new CardWords(quiz);
        ask(quiz, words);
        if (quiz.card().revealed()) {
            new AnswerWords(dialogue, quiz).say();
        } else {
            dialogue.typed("", quiz.card().attempt());
        }
        if (!quiz.card().ticked().isEmpty()) {
            dialogue.say(words.ticks());
        }
        dialogue.pause();
    }

    /** Says how many answers are saved, to a user who leaves in the middle. */
    void goodBye(Quiz<?> quiz) {
        int answers = SessionSummary.of(quiz.session().session()).answered();
        if (quiz instanceof QuizQuestion && answers > 0) {
            dialogue.say(Words.count(answers, "answer") + " saved.");
        }
    }

    private void summary(QuizSummary quiz) {
        SessionSummary counts = quiz.counts();
        List<String> grades = counts.byGrade().entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey().word())
                .toList();
        dialogue.pause();
        dialogue.say("Done: " + quiz.result() + " in "
                + Words.spoken(quiz.session().millis()) + "."
                + (grades.isEmpty() ? "" : " " + Words.all(grades) + ". All saved."));
        quiz.sentences().forEach(dialogue::say);
        quiz.questions().forEach((heading, questions) -> {
            dialogue.say(heading + ":");
            questions.forEach(this::say);
        });
        missed(quiz);
    }

    /** Says the points with the question that each is part of; {@code guide show} reads that again. */
    private void missed(QuizSummary quiz) {
        if (quiz.missed().isEmpty()) {
            return;
        }
        dialogue.say(quiz.missedHeading() + ":");
        for (QuizSummary.OpenPoints open : quiz.missed()) {
            say(open.question());
            for (String point : open.points()) {
                dialogue.say(Line.of("- ").withHanging(Markdown.line(point).wrap(Dialogue.WIDTH - 2)));
            }
        }
    }

    /** Users know a question by its words rather than by its id. */
    private void say(Question question) {
        String number = question.number().isEmpty() ? "" : question.number() + ": ";
        dialogue.say(Line.of(number).then(QuestionTitle.of(question)).wrap(Dialogue.WIDTH));
    }
}
