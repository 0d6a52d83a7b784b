package guide.tui.home;

import static org.assertj.core.api.Assertions.assertThat;

import guide.app.AppContext;
import guide.app.Preferences;
import guide.app.SideStores;
import guide.app.StudyClock;
import guide.app.interview.InterviewFiles;
import guide.bank.Bank;
import guide.bank.Banks;
import guide.bank.Question;
import guide.event.Event;
import guide.event.Fact;
import guide.fixture.Golden;
import guide.fixture.Player;
import guide.fixture.SetEditor;
import guide.fixture.TextCanvas;
import guide.forecast.Forecasts;
import guide.journal.StateFile;
import guide.keys.Input;
import guide.keys.Size;
import guide.study.DayStart;
import guide.study.Progress;
import guide.study.Rules;
import guide.tui.Screen;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Home on the way to a date: how long it is until then, what is expected, and what to do now. */
class HomePlanTest {
    private static final long DAY = 86_400_000L;
    private static final long NOON = Instant.parse("2026-12-01T12:00:00Z").toEpochMilli();
    private static final LocalDate DATE = LocalDate.parse("2026-12-18");

    @TempDir
    Path folder;

    private final Bank bank = Banks.bundled().bank();
    private final List<Event> journal = new ArrayList<>();
    /** What is to be computed beside the screen. */
    private final Deque<Runnable> beside = new ArrayDeque<>();

    private long now = NOON;

    @Test
    void home_looksAsDrawn() {
        fiveDays();
        Screen home = started();
        Golden.assertLooksLike("home-plan-80x24", sees(home, Player.USUAL));
        Golden.assertLooksLike("home-plan-40x12", sees(home, Player.SMALL));
        Golden.assertLooksLike("home-plan-200x60", sees(home, Player.LARGE));
    }

    @Test
    void firstStart_asksInOneLine() {
        Screen home = Home.asking(context(), progress(), InterviewFiles.NONE).shown(Player.USUAL, 0);
        beside.remove().run();
        for (int letter : "18 dec".chars().toArray()) {
            home = (Screen) home.update(new Input.Text(letter), Player.USUAL);
        }
        Golden.assertLooksLike("home-asks-80x24", sees(home, Player.USUAL));
        Golden.assertLooksLike("home-asks-40x12", sees(home, Player.SMALL));
        Golden.assertLooksLike("home-asks-200x60", sees(home, Player.LARGE));
    }

    @Test
    void tooLittleTime_isSaid() {
        plan(LocalDate.parse("2026-12-04"), 20, 0);
        Screen home = started();
        Golden.assertLooksLike("home-short-80x24", sees(home, Player.USUAL));
        Golden.assertLooksLike("home-short-40x12", sees(home, Player.SMALL));
        Golden.assertLooksLike("home-short-200x60", sees(home, Player.LARGE));
    }

    @Test
    void laterDate_thatCannotBeReached_isSaidAsWell() {
        add(new Fact.Plan("beta", Optional.of(LocalDate.parse("2026-12-06")), 15, List.of()), 0);
        add(new Fact.Plan("acme", Optional.of(LocalDate.parse("2026-12-04")), 15, List.of("rag")), 0);
        assertThat(sees(started(), Player.USUAL))
                .containsPattern("acme Fri 4 Dec, in 3 days: about 9\\d % expected")
                .containsPattern("15 min a day reach \\d+ of 48 questions by Sun 6 Dec; d says what helps");
        assertThat(sees(started(), Player.SMALL)).containsPattern("15 min a day reach \\d+ of 48 by 6 Dec\n");
    }

    @Test
    void dueQuestions_thatTheDayHasNoRoomFor_areSaidToWait() {
        fiveDays();
        plan(DATE, 3, 0);
        assertThat(sees(started(), Player.USUAL))
                .containsPattern("\\d+ more are due and wait for a later day\\.")
                .doesNotContain("Nothing comes due within a week.");
        plan(DATE, 0, 0);
        assertThat(sees(started(), Player.USUAL)).doesNotContain("for a later day");
    }

    @Test
    void firstFrame_waitsForNoForecast_andTheNextHasIt() {
        fiveDays();
        Screen home = Home.screen(context(), progress(), InterviewFiles.NONE);
        assertThat(sees(home, Player.USUAL))
                .containsPattern("in 17 days \\(now \\d+ %\\)")
                .contains("on 18 Dec");
        assertThat(beside).isEmpty();
        home = home.shown(Player.USUAL, 0);
        assertThat(home.changesIn()).isEqualTo(Screen.SOON);
        beside.remove().run();
        assertThat(home.changesIn()).isEmpty();
        assertThat(sees(home, Player.USUAL)).containsPattern("in 17 days: about 9\\d % expected");
    }

    @Test
    void nextStart_showsItAtOnce() {
        fiveDays();
        started();
        assertThat(sees(Home.screen(context(), progress(), InterviewFiles.NONE), Player.USUAL))
                .containsPattern("about 9\\d % expected");
        assertThat(beside).isEmpty();
    }

    @Test
    void dayThatIsDone_saysSo_andEnterAsksMore() {
        plan(DATE, 4, 0);
        review(question(0), 0, 200_000);
        review(question(8), 0, 140_000);
        Screen home = started();
        assertThat(sees(home, Player.USUAL)).contains("Study now      done for today: 6 of 4 min; Enter asks more");
        assertThat(sees(home, Player.SMALL)).contains("Study now      done: 6 of 4 min\n");
        Screen quiz = (Screen) home.update(Player.input("Enter"), Player.USUAL);
        assertThat(sees(quiz, Player.USUAL)).contains("1 of 10");
    }

    @Test
    void lastDays_areNamed() {
        fiveDays();
        now = Instant.parse("2026-12-17T12:00:00Z").toEpochMilli();
        assertThat(sees(started(), Player.USUAL)).contains("Interview Fri 18 Dec, tomorrow: about");
        now = Instant.parse("2026-12-18T12:00:00Z").toEpochMilli();
        assertThat(sees(started(), Player.USUAL))
                .containsPattern("The interview is today: \\d+ % would be recalled\\.");
        now = Instant.parse("2026-12-19T12:00:00Z").toEpochMilli();
        assertThat(sees(started(), Player.USUAL))
                .doesNotContain("nterview is", "Interview Fri")
                .containsPattern("due +recall");
    }

    @Test
    void studyToGo_shrinksFromDayToDay_andReadingIsNotAnswering() {
        assertThat(sees(started(), Player.USUAL)).contains("10 domains · 48 questions · about 5 h of study");
        plan(DATE, 20, 0);
        assertThat(sees(started(), Player.USUAL))
                .contains("10 domains · 48 questions · about 5 h of study until 18 Dec");
        add(new Fact.View(question(3).id()), 0);
        review(question(0), 0, 100_000);
        assertThat(sees(started(), Player.USUAL))
                .contains("1 of 48 answered, 1 more read · about 5 h of study until 18 Dec");
        now = Instant.parse("2026-12-16T12:00:00Z").toEpochMilli();
        assertThat(sees(started(), Player.USUAL))
                .containsPattern("1 of 48 answered, 1 more read · about 4\\d min of study until 18 Dec");
    }

    @Test
    void studyToGo_isWithoutItsDate_whereThatWouldBeCut() {
        plan(DATE, 20, 0);
        add(new Fact.View(question(3).id()), 0);
        review(question(0), 0, 100_000);
        assertThat(sees(started(), new Size(60, 16)))
                .contains("1 of 48 answered, 1 more read · about 5 h of study to go\n");
    }

    @Test
    void lengthOfASession_isRemembered() {
        List<Optional<Integer>> chosen = new ArrayList<>();
        Screen home = Home.screen(
                context().with(new SideStores(Forecasts.inMemory(), chosen::add)), progress(), InterviewFiles.NONE);
        for (int i = 0; i < 4; i++) {
            home = (Screen) home.update(Player.input("m"), Player.USUAL);
        }
        assertThat(chosen).containsExactly(Optional.of(7), Optional.of(15), Optional.of(30), Optional.empty());
    }

    /** Four days of study behind, of which three answers failed. */
    private void fiveDays() {
        plan(DATE, 20, -4);
        for (int i = 0; i < 17; i++) {
            add(new Fact.Review(question(i).id(), i % 6 == 5 ? 1 : 3, 90_000, List.of(), ""), i / 4 - 4);
        }
    }

    private Question question(int index) {
        return bank.questions().toList().get(index);
    }

    private void plan(LocalDate date, int minutes, int day) {
        add(new Fact.Plan("", Optional.of(date), minutes, List.of()), day);
    }

    private void review(Question question, int day, long ms) {
        add(new Fact.Review(question.id(), 3, ms, List.of(), ""), day);
    }

    private void add(Fact fact, int day) {
        int n = journal.size() + 1;
        journal.add(new Event("event" + n, "device", n, NOON + day * DAY + n, 0, fact));
    }

    private Screen started() {
        Screen home = Home.screen(context(), progress(), InterviewFiles.NONE).shown(Player.USUAL, 0);
        while (!beside.isEmpty()) {
            beside.remove().run();
        }
        return home;
    }

    private Progress progress() {
        return Progress.of(Rules.DEFAULT, journal, now);
    }

    private AppContext context() {
        StudyClock clock = new StudyClock(() -> Instant.ofEpochMilli(now), () -> ZoneOffset.UTC, DayStart.DEFAULT);
        Forecasts forecasts = Forecasts.in(StateFile.of(folder.resolve("cache/forecasts")), beside::add);
        return new AppContext(bank, List::of, clock, Preferences.DEFAULT, new SetEditor())
                .with(new SideStores(forecasts, minutes -> {}));
    }

    private static String sees(Screen screen, Size size) {
        return TextCanvas.of(screen, size.columns(), size.rows());
    }

    @Test
    void dateInFull_showsAllOfItWhileItIsTyped() {
        Screen home = Home.asking(context(), progress(), InterviewFiles.NONE).shown(Player.USUAL, 0);
        for (int letter : "8 December 2026".chars().toArray()) {
            home = (Screen) home.update(new Input.Text(letter), Player.USUAL);
        }
        assertThat(sees(home, Player.USUAL)).contains("'in 3 weeks': 8 December 2026");
    }
}
