package guide.tui;

import guide.bank.Domain;
import guide.bank.Question;
import guide.study.Progress;
import guide.study.Queue;
import java.util.List;
import java.util.Optional;

/**
 * Practises what is due and then new questions, as many as a day brings; where there is nothing of either, the rest ahead
 * of its time, for somebody asked for it. As at home when a domain is chosen there.
 */
record DueFirst(Desk desk) implements Practice {
    @Override
    public Optional<Screen> of(List<Domain> domains, Progress progress, Way back) {
        Queue queue = new Queue(progress, desk.today());
        List<Question> now = queue.of(domains, new Queue.Limits(Integer.MAX_VALUE, desk.newADay(), false));
        List<Question> asked =
                now.isEmpty() ? queue.of(domains, new Queue.Limits(Integer.MAX_VALUE, desk.newADay(), true)) : now;
        return asked.isEmpty() ? Optional.empty() : Optional.of(Quiz.of(desk, progress, asked, back));
    }
}
