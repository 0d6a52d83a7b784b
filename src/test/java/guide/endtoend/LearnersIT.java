package guide.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import guide.bank.AnswerTime;
import guide.bank.Question;
import guide.study.Grade;
import guide.study.Rules;
import guide.study.SimulatedLearner;
import guide.study.StudyDay;
import guide.yaml.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The installed program in line mode, used by simulated learners day by day under a moved clock, which takes minutes, so that
 * it runs where it is asked for: {@code -Dlearners=1} has one learner and few days, {@code -Dlearners=12} twelve, four weeks
 * each, and prints what they reach.
 */
@EnabledIfSystemProperty(named = "learners", matches = "\\d+")
@Timeout(value = 3, unit = TimeUnit.HOURS)
class LearnersIT {
    private static final int LEARNERS = Integer.getInteger("learners", 1);
    private static final boolean WHOLE = LEARNERS >= 12;
    private static final LocalDate START = LocalDate.of(2026, 12, 1);

    private static final Pattern ASKED = Pattern.compile(", question (\\S+), \\d+ of \\d+\\b");
    private static final Pattern PROMPT =
            Pattern.compile("(?s).*(?:(to leave:|Reveal\\?)|(takes \\w+:)|(Enter to end[^\n]*:))\\s*");
    private static final Pattern LISTED = Pattern.compile(
            "\"id\": \"([^\"]+)\", \"number\": \"([^\"]+)\", \"domain\": \"([^\"]+)\".*?\"minutes\": (\\d+)");

    @TempDir
    Path folder;

    private final Map<String, Question> byNumber = new LinkedHashMap<>();
    private final Map<String, String> domains = new HashMap<>();

    @BeforeEach
    void readTheBank() throws Exception {
        assumeTrue(MovedClock.in(folder).isPresent(), "there is no C compiler for the clock");
        Installed guide = new Installed(Files.createDirectory(folder.resolve("bank")));
        Matcher listed = LISTED.matcher(guide.run("list", "--json").out());
        while (listed.find()) {
            byNumber.put(listed.group(2), question(listed.group(1), Integer.parseInt(listed.group(4))));
            domains.put(listed.group(1), listed.group(3));
        }
        assertThat(byNumber).hasSizeGreaterThanOrEqualTo(48);
    }

    /** What a scenario's learners have to reach by the date, in four weeks. */
    private enum Scenario {
        TEN_MINUTES_ALOUD(10, SimulatedLearner.Pace.ALOUD, 83, 1000),
        TWENTY_MINUTES_BRISK(20, SimulatedLearner.Pace.BRISK, 97.3, 305);

        private final int minutes;
        private final SimulatedLearner.Pace pace;
        private final double recall;
        private final double reviews;

        Scenario(int minutes, SimulatedLearner.Pace pace, double recall, double reviews) {
            this.minutes = minutes;
            this.pace = pace;
            this.recall = recall;
            this.reviews = reviews;
        }
    }

    @ParameterizedTest
    @EnumSource
    void plan_bringsTheLearnersToTheDate(Scenario scenario) throws Exception {
        int days = WHOLE ? 28 : 2;
        LocalDate date = START.plusDays(days);
        double recall = 0;
        double reviews = 0;
        double busiest = 0;
        int unseen = 0;
        for (int seed = 0; seed < LEARNERS; seed++) {
            Study study = new Study(seed, scenario.pace);
            assertThat(study.guide.run("plan", "--date", date.toString(), "--minutes", "" + scenario.minutes))
                    .extracting(Installed.Result::status)
                    .isEqualTo(0);
            for (int day = 0; day < days; day++) {
                double spent = study.session(day, Integer.MAX_VALUE);
                busiest = Math.max(busiest, spent);
                assertThat(spent).as("minutes of day %d", day).isLessThan(scenario.minutes + study.longest());
            }
            recall += 100 * study.learner.recalledOn(List.copyOf(byNumber.values()), dayOf(date)) / LEARNERS;
            reviews += (double) study.learner.past().size() / LEARNERS;
            unseen += byNumber.size() - study.asked.size();
            assertThat(study.guide.reviews()).isEqualTo(study.learner.past().size());
        }
        System.out.printf(
                Locale.ROOT,
                "%s, installed: %d days: %.1f %% recalled, %.0f reviews, busiest day %.0f minutes, %d unseen, %d learners%n",
                scenario,
                days,
                recall,
                reviews,
                busiest,
                unseen,
                LEARNERS);
        if (WHOLE) {
            assertThat(recall).isGreaterThanOrEqualTo(scenario.recall);
            assertThat(reviews).isLessThanOrEqualTo(scenario.reviews);
            assertThat(unseen).isZero();
        }
    }

    @Test
    void withoutADate_tenDaysOfFiveAnswersReachEveryDomain() throws Exception {
        for (int seed = 0; seed < LEARNERS; seed++) {
            Study study = new Study(seed, SimulatedLearner.Pace.ALOUD);
            for (int day = 0; day < 10; day++) {
                study.session(day, 5);
            }
            Set<String> reached = new HashSet<>();
            study.asked.forEach(id -> reached.add(domains.get(id)));
            assertThat(reached).containsExactlyInAnyOrderElementsOf(new HashSet<>(domains.values()));
            assertThat(study.guide.reviews()).isEqualTo(50);
        }
    }

    /** One learner with a home of their own. */
    private final class Study {
        private final Installed guide;
        private final MovedClock clock;
        private final SimulatedLearner learner;
        private final SimulatedLearner.Pace pace;
        private final Set<String> asked = new HashSet<>();

        Study(int seed, SimulatedLearner.Pace pace) throws Exception {
            Path home = Files.createTempDirectory(folder, "learner");
            this.learner = new SimulatedLearner(seed);
            this.pace = pace;
            this.clock = MovedClock.in(home).orElseThrow();
            clock.set(START.atTime(9, 0).toInstant(ZoneOffset.UTC));
            this.guide = new Installed(home);
            clock.env().forEach(guide::with);
        }

        /** The minutes of the longest answer. */
        double longest() {
            return byNumber.values().stream()
                            .mapToDouble(q -> pace.ms(q, true))
                            .max()
                            .orElseThrow()
                    / 60_000;
        }

        /** Answers what the program asks on a day, at most so many times, and returns the minutes. */
        double session(int day, int most) throws Exception {
            LocalDate date = START.plusDays(day);
            clock.set(date.atTime(9, 0).toInstant(ZoneOffset.UTC));
            Process quiz = guide.startPiped("quiz", "--plain");
            double spent = 0;
            int answers = 0;
            try (OutputStream keys = quiz.getOutputStream()) {
                Matcher prompt = await(quiz.getInputStream());
                while (prompt.matches() && prompt.group(3) == null) {
                    if (answers == most) {
                        break;
                    }
                    Question question = question(prompt.group());
                    double ms = pace.ms(question, !asked.contains(question.id()));
                    press(keys, "");
                    Matcher grading = await(quiz.getInputStream());
                    assertThat(grading.matches() && grading.group(2) != null)
                            .as(grading::toString)
                            .isTrue();
                    clock.pass(ms);
                    asked.add(question.id());
                    Grade grade = learner.answer(question.id(), dayOf(date), Rules.DEFAULT, (int) ms);
                    press(keys, "" + grade.value());
                    spent += ms / 60_000;
                    answers++;
                    prompt = await(quiz.getInputStream());
                }
                if (prompt.matches()) {
                    press(keys, prompt.group(3) == null ? "q" : "");
                }
            }
            quiz.getInputStream().readAllBytes();
            assertThat(quiz.waitFor()).isZero();
            return spent;
        }

        private Question question(String said) {
            Matcher number = ASKED.matcher(said);
            assertThat(number.find()).as(said).isTrue();
            return byNumber.get(number.group(1));
        }
    }

    /** Reads up to the next prompt, or to the end. */
    private static Matcher await(InputStream said) throws IOException {
        StringBuilder text = new StringBuilder();
        byte[] some = new byte[1 << 16];
        Matcher prompt = PROMPT.matcher("");
        while (!prompt.reset(text).matches()) {
            int n = said.read(some);
            if (n < 0) {
                break;
            }
            text.append(new String(some, 0, n, StandardCharsets.UTF_8));
        }
        return prompt;
    }

    private static void press(OutputStream keys, String line) throws IOException {
        keys.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        keys.flush();
    }

    private static StudyDay dayOf(LocalDate date) {
        return new StudyDay(date.toEpochDay());
    }

    private static Question question(String id, int minutes) {
        return new Question(
                id,
                "",
                id,
                "",
                "-",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                AnswerTime.given(minutes),
                "",
                Place.of("bank"));
    }
}
