package guide.tui.browse;

import guide.app.AppContext;
import guide.bank.Domain;
import guide.bank.Question;
import guide.study.Progress;
import guide.tui.Next;
import guide.tui.ReturnPath;
import guide.tui.Screen;
import java.util.List;

/** Opens the guide to be read and searched, and begins to make the index for that. */
public final class Browse {
    private Browse() {}

    /**
     * Opens some domains, at the top.
     *
     * @param domains with the questions that are wanted, all of the context's bank
     */
    public static Screen screen(AppContext app, List<Domain> domains, Progress progress, ReturnPath back) {
        BrowseContext context = BrowseContext.begin(app, BrowseEntry.reading(back));
        return BrowseScreen.of(context, BrowseState.of(domains), progress);
    }

    /**
     * Opens all domains, at a question with its answer open, which counts as read.
     *
     * @param question of the context's bank
     */
    public static Next question(AppContext app, Question question, Progress progress, ReturnPath back) {
        List<Domain> all = app.bank().domains();
        BrowseContext context = BrowseContext.begin(app, BrowseEntry.reading(back));
        BrowseState state = BrowseState.of(all, question, app.domainOf(question));
        return BrowseScreen.of(context, state, progress).read(question.id());
    }

    /** Returns a sentence that no question may be asked here, and how one can again. */
    public static String allSuspended(AppContext app) {
        return allSuspended("All questions here", app);
    }

    /** Returns the same of some questions, such as {@code All questions with missed points}. */
    public static String allSuspended(String which, AppContext app) {
        return which + " are suspended; " + app.keymap().key(BrowseAction.RESUME) + " while you browse asks one again.";
    }

    /** Opens all domains of the context's bank. */
    public static Screen screen(AppContext app, BrowseEntry entry, Progress progress) {
        BrowseContext context = BrowseContext.begin(app, entry);
        return BrowseScreen.of(context, entry.start(context, progress), progress);
    }
}
