package guide.tui;

import guide.bank.Domain;
import guide.bank.Question;
import guide.study.Progress;
import guide.study.Queue;
import guide.study.Session;
import java.util.List;
import java.util.Optional;

/** Practises what is due and all that is new; where there is nothing of either, the rest early, for one asked for it. */
record DueFirst(Desk desk) implements Practice {
    @Override
    public Optional<Screen> of(List<Domain> domains, Progress progress, Way back) {
        List<String> due = queue(domains, progress, new Queue.Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, false));
        List<String> asked = due.isEmpty()
                ? queue(domains, progress, new Queue.Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, true))
                : due;
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Quiz.screen(new Sitting(desk, Session.of(progress, asked), Optional.empty(), back)));
    }

    private List<String> queue(List<Domain> domains, Progress progress, Queue.Limits limits) {
        return new Queue(progress, desk.today())
                .of(domains, limits).stream().map(Question::id).toList();
    }
}
