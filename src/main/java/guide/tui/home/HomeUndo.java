package guide.tui.home;

import guide.app.AppContext;
import guide.app.NotSavedNotice;
import guide.app.PastStep;
import guide.app.QuestionTitle;
import guide.app.SaveRequest;
import guide.app.SaveResult;
import guide.bank.Question;
import guide.event.Event;
import guide.keys.SharedActions;
import guide.study.Progress;
import guide.study.Steps;
import guide.tui.Announcement;
import guide.tui.Next;
import guide.tui.Screen;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Takes the last step of the last day back once its session was left.
 *
 * @param home makes the home screen for a progress
 */
record HomeUndo(AppContext context, Progress progress, BiFunction<AppContext, Progress, Screen> home) {
    Next next() {
        // Another program may have gone on meanwhile: then the last step here is not the last one.
        Progress now = context.withNews(progress);
        Optional<PastStep> last = PastStep.last(now);
        if (last.isEmpty()) {
            return Announcement.of(home.apply(context, now), "Another program has taken all back meanwhile.");
        }
        return new Next.Save(new SaveRequest.NewFact(last.get().undo()), result -> after(last.get(), result, now));
    }

    private Next after(PastStep step, SaveResult result, Progress now) {
        if (result instanceof SaveResult.Failed failed) {
            String again = " " + context.keymap().key(SharedActions.UNDO) + " tries again.";
            return Announcement.of(home.apply(context, now), NotSavedNotice.sentence(failed.failure()) + again);
        }
        Event undo = ((SaveResult.Saved) result).event();
        Progress after = context.withNews(now.with(undo));
        return Announcement.of(
                home.apply(context, after),
                Steps.of(after).isFirst(undo) ? said(step) : "Another program has taken that back just now.");
    }

    private String said(PastStep step) {
        String words = "Taken back: " + step.words(context.studyClock().millis()) + ".";
        Optional<Question> question = step.question().filter(context::knows).map(context::question);
        return words
                + question.map(q -> " " + QuestionTitle.numbered(q).plain())
                        .or(() -> step.question().map(id -> " " + id))
                        .orElse("");
    }
}
