package guide.app.interview;

import guide.app.AppContext;
import guide.bank.Question;
import guide.event.Event;
import guide.event.Fact;
import guide.study.Progress;
import guide.study.interview.InterviewChoice;
import guide.study.interview.PastInterview;
import guide.text.Line;
import java.util.List;
import java.util.Optional;

/** Before an interview: what it would ask, and whether one that broke off can go on. */
public final class InterviewStart extends Interview<BeginAction> {
    /** The time of an interview, where the user does not say, in minutes. */
    public static final int USUAL_MINUTES = 30;

    private final AppContext context;
    private final InterviewFiles files;
    private final Progress progress;
    private final InterviewChoice.Limits limits;
    private final List<Question> questions;
    private final Optional<PastInterview> open;

    private InterviewStart(InterviewStart other, Optional<Line> notice, List<Event> unsaved) {
        super(notice, unsaved);
        this.context = other.context;
        this.files = other.files;
        this.progress = other.progress;
        this.limits = other.limits;
        this.questions = other.questions;
        this.open = other.open;
    }

    /**
     * Offers an interview.
     *
     * @param questions as {@link InterviewChoice} chose them within these limits
     */
    public InterviewStart(
            AppContext context,
            InterviewFiles files,
            Progress progress,
            InterviewChoice.Limits limits,
            List<Question> questions) {
        super(Optional.empty(), List.of());
        this.context = context;
        this.files = files;
        this.progress = progress;
        this.limits = limits;
        this.questions = List.copyOf(questions);
        this.open = PastInterview.open(progress, context.studyClock().millis())
                .filter(past -> past.left(progress).stream().anyMatch(context::knows));
    }

    /** Offers an interview of all domains and of the usual length. */
    public static InterviewStart usual(AppContext context, InterviewFiles files, Progress progress) {
        InterviewChoice.Limits limits = new InterviewChoice.Limits(
                Optional.of(USUAL_MINUTES), Optional.empty(), InterviewChoice.seed(progress, context.today()));
        List<Question> chosen = InterviewChoice.of(context.bank().domains(), progress, context.today(), limits);
        return new InterviewStart(context, files, progress, limits, chosen);
    }

    /** Returns the same offer with other keys. */
    public InterviewStart with(AppContext changed) {
        return new InterviewStart(changed, files, progress, limits, questions);
    }

    @Override
    public AppContext context() {
        return context;
    }

    /** Returns the questions of a new interview; none where each was answered today. */
    public List<Question> questions() {
        return questions;
    }

    /** Returns the time that a new interview will take, in minutes, rounded up. */
    public int minutes() {
        return (int) Math.ceil(
                questions.stream().mapToDouble(InterviewChoice::minutes).sum());
    }

    /** Returns the time that was wanted for it, in minutes; empty for as long as the questions take. */
    Optional<Integer> most() {
        return limits.minutes();
    }

    /** Returns the interview that broke off and can go on. */
    public Optional<PastInterview> open() {
        return open;
    }

    /** Returns what is offered, in sentences. */
    public List<String> sentences() {
        return InterviewWords.start(this, progress);
    }

    @Override
    protected BeginAction[] all() {
        return BeginAction.values();
    }

    @Override
    protected boolean works(BeginAction action) {
        return switch (action) {
            case RETRY -> isUnsaved();
            case CONTINUE -> open.isPresent();
            case BEGIN -> !questions.isEmpty();
            case HELP, LEAVE -> true;
        };
    }

    @Override
    public InterviewStep perform(BeginAction action) {
        return switch (action) {
            case RETRY -> retry();
            case BEGIN ->
                save(new Fact.Interview(
                        limits.minutes().orElse(0),
                        questions.stream().map(Question::id).toList(),
                        limits.seed()));
            case CONTINUE ->
                of(
                        InterviewSession.continued(context, files, progress, open.orElseThrow()),
                        Optional.of(InterviewWords.continued()));
            case LEAVE -> new Leave(context, progress);
            case HELP -> this;
        };
    }

    @Override
    InterviewStep after(List<Event> events) {
        return of(InterviewSession.begun(context, files, progress, events.get(0)), Optional.empty());
    }

    @Override
    public InterviewStart saying(Optional<Line> sentence) {
        return isUnsaved() ? this : new InterviewStart(this, sentence, List.of());
    }

    @Override
    InterviewStart failing(Line why, List<Event> events) {
        return new InterviewStart(this, Optional.of(why), events);
    }
}
