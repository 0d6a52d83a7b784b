package guide.tui;

import guide.bank.Bank;
import guide.bank.Domain;
import guide.bank.Question;
import guide.journal.Event;
import guide.journal.Fact;
import guide.study.DayStart;
import guide.study.Grade;
import guide.study.Progress;
import guide.study.Queue;
import guide.study.Rules;
import guide.study.StudyDay;
import guide.yaml.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Somebody who has studied for some weeks, the same at every run: what was recalled follows the model, by a fixed seed. */
final class Learner {
    static final Bank BANK = new Bank(
            "Test",
            "",
            List.of(
                    domain("fundamentals", "Fundamentals", 5),
                    domain("rag", "RAG Systems", 4),
                    domain("industrial", "Industrial & Sensors", 7),
                    domain("scenarios", "Scenarios 日本語 with a title that is far too long", 4)));

    private static final StudyDay TODAY = DayStart.DEFAULT.dayOf(1_795_435_200_000L, 0);

    final List<Event> journal = new ArrayList<>();
    private final Random random = new Random(6);

    /** Studied on most of so many days until today, which is Monday, 23 November 2026. */
    static Learner of(int days) {
        Learner learner = new Learner();
        for (int day = days - 1; day >= 0; day--) {
            if (day % 9 != 4 && day % 11 != 5) {
                learner.study(TODAY.plus(-day));
            }
        }
        return learner;
    }

    Progress progress() {
        return Progress.of(Rules.DEFAULT, journal, Long.MAX_VALUE / 2);
    }

    private void study(StudyDay day) {
        Progress before = progress();
        Queue.Limits limits = new Queue.Limits(30, 2, false);
        int seconds = 0;
        for (Question question : new Queue(before, day).of(BANK.domains(), limits)) {
            boolean hard = question.id().equals("industrial-3");
            double recall = hard ? 0.6 : before.recall(question.id(), day).orElse(0.6);
            Grade grade = random.nextDouble() < recall ? Grade.of(2 + random.nextInt(10) / 4) : Grade.AGAIN;
            seconds += 40 + random.nextInt(80);
            save(question, grade, day, seconds);
            if (grade == Grade.AGAIN) {
                seconds += 30;
                save(question, Grade.GOOD, day, seconds);
            }
        }
    }

    private void save(Question question, Grade grade, StudyDay day, int seconds) {
        int n = journal.size() + 1;
        long time = day.epochDay() * 86_400_000L + 12 * 3_600_000L + seconds * 1000L;
        List<Integer> ticked = IntStream.range(0, question.points().size())
                .filter(i -> random.nextInt(5) > i)
                .boxed()
                .toList();
        Fact fact = new Fact.Review(question.id(), grade.value(), 30_000, ticked, question.hash());
        journal.add(new Event("event" + n, "device", n, time, 0, fact));
    }

    private static Domain domain(String id, String title, int questions) {
        return new Domain(
                id,
                title,
                IntStream.rangeClosed(1, questions)
                        .mapToObj(i -> question(id + "-" + i, i))
                        .toList());
    }

    private static Question question(String id, int number) {
        return new Question(
                id,
                number % 4 == 0 ? "" : String.valueOf(number),
                "How do you tell whether *" + id + "* is any good: which figures, offline and live?",
                "By its `figures`.",
                List.of("Offline before live, on labelled data", "Users' corrections", "The cost of a wrong answer"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                3,
                Place.of("test.yaml"));
    }
}
