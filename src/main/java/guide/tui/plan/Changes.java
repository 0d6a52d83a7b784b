package guide.tui.plan;

import guide.app.NotSavedNotice;
import guide.app.PlanWords;
import guide.app.SaveRequest;
import guide.event.Event;
import guide.event.Fact;
import guide.event.NotSavedException;
import guide.keys.Keymap;
import guide.keys.SharedActions;
import guide.study.outlook.Outlook;
import guide.text.Line;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The changes of the plans that were made on the page.
 *
 * @param saved those on disk that were not taken back, oldest first
 * @param notice says what has just happened; empty once it was read
 * @param failure says why the last change is not saved; empty where it is
 */
record Changes(List<Event> saved, Optional<Notice> notice, Optional<NotSavedException> failure) {
    static final Changes NONE = new Changes(List.of(), Optional.empty(), Optional.empty());

    /**
     * What has just happened.
     *
     * @param said without its full stop
     * @param before what was expected until now, in percent; empty where that does not matter, or is not known
     * @param isStep whether the key for undo takes it back
     */
    record Notice(String said, Optional<Integer> before, boolean isStep) {
        Line line(Optional<Outlook> now, Keymap keymap) {
            Optional<Integer> after =
                    now.map(outlook -> PlanWords.percent(outlook.forecast().expected()));
            String figures = before.isPresent() && after.isPresent()
                    ? ", about " + after.get() + " %"
                            + (after.equals(before) ? " as before" : " instead of " + before.get() + " %")
                    : "";
            String undo = isStep ? " " + keymap.key(SharedActions.UNDO) + " takes it back." : "";
            return Line.of(said + figures + "." + undo, Style.TEXT);
        }
    }

    /** Returns the line above the footer, if there is something to say. */
    Optional<Line> line(Optional<Outlook> now, Keymap keymap) {
        return failure.map(why -> NotSavedNotice.notice(why, keymap))
                .or(() -> notice.map(said -> said.line(now, keymap)));
    }

    boolean isUnsaved() {
        return failure.isPresent();
    }

    /** Returns the request to try again. */
    SaveRequest retry() {
        return new SaveRequest.Retry(failure.orElseThrow().event());
    }

    /** Returns the change to take back next. */
    Optional<Event> last() {
        return saved.isEmpty() ? Optional.empty() : Optional.of(saved.get(saved.size() - 1));
    }

    /** Returns the changes once the notice has been read. */
    Changes read() {
        return new Changes(saved, Optional.empty(), failure);
    }

    /** Returns the changes with one more on disk, or one less where it takes another back. */
    Changes with(Event event, Notice said) {
        List<Event> steps = new ArrayList<>(saved);
        if (event.fact() instanceof Fact.Undo undo) {
            steps.removeIf(step -> step.id().equals(undo.of()));
        } else {
            steps.add(event);
        }
        return new Changes(List.copyOf(steps), Optional.of(said), Optional.empty());
    }

    /** Returns the changes after the plans were changed elsewhere: what is shown now is what stands there. */
    Changes elsewhere() {
        Notice said =
                new Notice("The date was changed elsewhere meanwhile; nothing was saved here", Optional.empty(), false);
        return new Changes(List.of(), Optional.of(said), Optional.empty());
    }

    Changes failing(NotSavedException why) {
        return new Changes(saved, Optional.empty(), Optional.of(why));
    }
}
