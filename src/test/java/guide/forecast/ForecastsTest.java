package guide.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import guide.bank.Bank;
import guide.bank.BankName;
import guide.bank.Banks;
import guide.bank.Domain;
import guide.event.Event;
import guide.event.Fact;
import guide.journal.StateFile;
import guide.study.DayStart;
import guide.study.Forecast;
import guide.study.Fsrs;
import guide.study.Plan;
import guide.study.Progress;
import guide.study.Rules;
import guide.study.StudyDay;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastsTest {
    private static final StudyDay TODAY = new StudyDay(20_788);
    private static final long NOON = TODAY.epochDay() * 86_400_000L + 43_200_000L;

    @TempDir
    Path folder;

    private final Bank bank = Banks.bundled().bank();
    private final List<Event> journal = new ArrayList<>();
    private final Plan plan = plan(20);

    @Test
    void forecast_isComputedOnce_andReadAtTheNextStart() {
        answer("rag-chunking", 3);
        add(new Fact.Suspend("rag-evaluation"));
        Forecast made = forecasts().of(plan, basis());
        assertThat(forecasts().known(plan, basis())).contains(made);
        assertThat(made.load()).hasSize(21);
        assertThat(made.domains()).hasSize(10);
        assertThat(forecasts().known(plan(30), basis())).isEmpty();
    }

    @Test
    void otherMinutes_areKeptBesideIt() {
        Forecasts forecasts = forecasts();
        Forecast ten = forecasts.of(plan(10), basis());
        Forecast twenty = forecasts.of(plan(20), basis());
        assertThat(forecasts().known(plan(10), basis())).contains(ten);
        assertThat(forecasts().known(plan(20), basis())).contains(twenty);
    }

    @Test
    void plansThatShareTheMinutes_areComputedTogether() {
        add(new Fact.Plan("", Optional.of(TODAY.plus(21).date()), 20, List.of()));
        double alone = forecasts().of(plan, basis()).expected();
        add(new Fact.Plan("acme", Optional.of(TODAY.plus(18).date()), 20, List.of("rag", "agents", "mlops")));
        Forecasts both = forecasts();
        Plan acme = progress(Rules.DEFAULT).plans().named("acme").orElseThrow();
        both.of(acme, basis());
        assertThat(both.known(plan, basis()))
                .hasValueSatisfying(f -> assertThat(f.expected()).isNotEqualTo(alone));
        assertThat(both.known(plan, basis()).map(f -> f.load().subList(0, 18)))
                .isEqualTo(both.known(acme, basis()).map(Forecast::load));
        assertThat(both.known(acme.within(30), basis())).isEmpty();
    }

    /** What was computed before another plan was set is no figure of today's, not even a late one. */
    @Test
    void figureOfToday_isNoneOnceAnotherPlanIsSet() {
        add(new Fact.Plan("", Optional.of(TODAY.plus(21).date()), 20, List.of()));
        forecasts().of(plan, basis());
        answer("rag-chunking", 3);
        assertThat(forecasts().lately(plan, basis())).isPresent();
        add(new Fact.Plan("acme", Optional.of(TODAY.plus(10).date()), 20, List.of("rag")));
        assertThat(forecasts().lately(plan, basis())).isEmpty();
    }

    @Test
    void domainOfAnotherBank_staysInIt() {
        Domain own = new Domain(
                new BankName("own", "Own"),
                "own/one",
                "One",
                bank.domains().get(0).questions());
        add(new Fact.Suspend(own.questions().get(0).id()));
        ForecastBasis basis = ForecastBasis.of(List.of(own), progress(Rules.DEFAULT), TODAY);
        assertThat(forecasts().of(plan, basis).domains())
                .extracting(of -> of.domain().bank())
                .containsExactly(own.bank());
        assertThat(forecasts().known(plan, basis).orElseThrow().domains())
                .extracting(of -> of.domain().bank())
                .containsExactly(own.bank());
    }

    @Test
    void whateverItFollowsFrom_makesItUnknownWhenItChanges() {
        answer("rag-chunking", 3);
        ForecastBasis before = basis();
        forecasts().of(plan, before);
        assertThat(forecasts().known(plan, ForecastBasis.of(bank.domains(), progress(Rules.DEFAULT), TODAY.plus(1))))
                .isEmpty();
        Rules careful = new Rules(new Fsrs(), 0.95, DayStart.DEFAULT);
        assertThat(forecasts().known(plan, ForecastBasis.of(bank.domains(), progress(careful), TODAY)))
                .isEmpty();
        List<Domain> fewer = bank.domains().subList(0, 9);
        assertThat(forecasts().known(plan, ForecastBasis.of(fewer, progress(Rules.DEFAULT), TODAY)))
                .isEmpty();
        answer("rag-chunking", 3);
        assertThat(forecasts().known(plan, basis())).isEmpty();
        // The file still is of the journal as it was.
        assertThat(forecasts().known(plan, before)).isPresent();
    }

    @Test
    void orderOfTheEvents_andTheWayTheyCame_doNotMatter() {
        answer("rag-chunking", 3);
        answer("rag-evaluation", 1);
        String key = basis().key();
        Progress first = Progress.of(Rules.DEFAULT, journal.subList(0, 1), NOON);
        assertThat(ForecastBasis.of(bank.domains(), first.with(journal.get(1)), TODAY)
                        .key())
                .isEqualTo(key);
        Collections.reverse(journal);
        assertThat(basis().key()).isEqualTo(key);
    }

    @Test
    void damagedFile_isComputedAgain() throws IOException {
        Forecast made = forecasts().of(plan, basis());
        Path file = folder.resolve("cache/forecasts");
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at += 97) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 1;
            Files.write(file, damaged);
            assertThat(forecasts().known(plan, basis())).as("byte %d", at).isEmpty();
            Files.write(file, Arrays.copyOf(whole, at));
            assertThat(forecasts().known(plan, basis())).as("%d bytes", at).isEmpty();
        }
        Files.writeString(file, "{}", StandardCharsets.UTF_8);
        assertThat(forecasts().of(plan, basis())).isEqualTo(made);
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }

    @Test
    void folderThatCannotBeWritten_isNoError() throws IOException {
        Files.createFile(folder.resolve("cache"));
        assertThat(forecasts().of(plan, basis()).expected()).isPositive();
        Files.delete(folder.resolve("cache"));
        Files.createDirectory(
                folder.resolve("cache"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-x------")));
        assertThat(forecasts().of(plan, basis()).expected()).isPositive();
    }

    @Test
    void begun_isComputedOnce_andNotWrittenAfterTheEnd() {
        List<Runnable> beside = new ArrayList<>();
        Forecasts forecasts = Forecasts.in(file(), beside::add);
        forecasts.begin(plan, basis());
        forecasts.begin(plan, basis());
        assertThat(beside).hasSize(1);
        assertThat(forecasts.isMaking(plan, basis())).isTrue();
        forecasts.end();
        beside.get(0).run();
        assertThat(forecasts.isMaking(plan, basis())).isFalse();
        assertThat(folder.resolve("cache")).doesNotExist();
    }

    @Test
    void journalThatChangesMeanwhile_keepsNothingOfBefore() {
        List<Runnable> beside = new ArrayList<>();
        Forecasts forecasts = Forecasts.in(file(), beside::add);
        forecasts.begin(plan, basis());
        answer("rag-chunking", 3);
        assertThat(forecasts.known(plan, basis())).isEmpty();
        beside.get(0).run();
        assertThat(forecasts.known(plan, basis())).isEmpty();
        assertThat(folder.resolve("cache")).doesNotExist();
    }

    @Test
    void bundledGuide_takesAboutFiveHoursInThreeWeeks() {
        double minutes = Forecasts.inMemory().of(plan(0), basis()).load().stream()
                .mapToDouble(Forecast.Load::minutes)
                .sum();
        assertThat(minutes).isBetween(270.0, 330.0);
    }

    private StateFile file() {
        return StateFile.of(folder.resolve("cache/forecasts"));
    }

    private Forecasts forecasts() {
        return Forecasts.in(file(), Runnable::run);
    }

    private ForecastBasis basis() {
        return ForecastBasis.of(bank.domains(), progress(Rules.DEFAULT), TODAY);
    }

    private Progress progress(Rules rules) {
        return Progress.of(rules, journal, NOON);
    }

    private void answer(String question, int grade) {
        add(new Fact.Review(question, grade, 90_000, List.of(), ""));
    }

    private void add(Fact fact) {
        int n = journal.size() + 1;
        journal.add(new Event("event" + n, "device", n, NOON - 3_600_000L + n, 0, fact));
    }

    private static Plan plan(int minutes) {
        return new Plan("", TODAY.plus(21), TODAY, minutes, List.of());
    }
}
