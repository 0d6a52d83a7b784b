package guide.tui.stats;

import static guide.fixture.Player.LARGE;
import static guide.fixture.Player.SMALL;
import static guide.fixture.Player.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import guide.app.AppContext;
import guide.app.Preferences;
import guide.app.StudyClock;
import guide.bank.Bank;
import guide.fixture.Golden;
import guide.fixture.Learner;
import guide.fixture.Player;
import guide.fixture.Pointing;
import guide.fixture.SetEditor;
import guide.fixture.TextCanvas;
import guide.keys.Input;
import guide.keys.Size;
import guide.study.DayStart;
import guide.study.Progress;
import guide.study.Rules;
import guide.study.stats.Agenda;
import guide.study.stats.Mastery;
import guide.study.stats.Statistics;
import guide.text.Line;
import guide.tui.Column;
import guide.tui.Next;
import guide.tui.ReturnPath;
import guide.tui.Screen;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatsScreenTest {
    private static final StudyClock NOW =
            new StudyClock(() -> Instant.parse("2026-11-23T12:00:00Z"), () -> ZoneOffset.UTC, DayStart.DEFAULT);
    private static final Progress PROGRESS = Learner.of(100).progress();
    private static final Progress LONG_AGO = Learner.of(326).progress();

    @Test
    void first_looksAsItShould() {
        Golden.assertLooksLike("stats-40x12", sees(screen(), SMALL));
        Golden.assertLooksLike("stats-80x24", sees(screen(), USUAL));
        Golden.assertLooksLike("stats-200x60", sees(screen(), LARGE));
    }

    @Test
    void everySection_looksAsItShould() {
        Golden.assertLooksLike("stats-whole-38", text(Learner.BANK, PROGRESS, 38));
        Golden.assertLooksLike("stats-whole-80", text(Learner.BANK, PROGRESS, 80));
    }

    @Test
    void fewDays_lookAsTheyShould() {
        Golden.assertLooksLike(
                "stats-begun-80", text(Learner.BANK, Learner.of(2).progress(), 80));
    }

    @Test
    void emptyHistory_saysWhatToDoNext() {
        String text = text(Learner.BANK, Progress.of(Rules.DEFAULT, List.of(), 0), 80);
        assertThat(text).startsWith("No answer was graded yet. 'guide quiz' asks the first questions");
        assertThat(text).contains("0 of 20 questions begun").doesNotContain("Retention");
    }

    @ParameterizedTest
    @ValueSource(ints = {38, 39, 40, 59, 60, 61, 76, 80, 88, 196})
    void noLine_isWiderThanItMayBe(int width) {
        assertThat(Stats.lines(statistics(Learner.BANK, PROGRESS), q -> false, width))
                .hasSizeGreaterThan(30)
                .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width));
    }

    @Test
    void calendar_hasAsManyWeeksAsFit() {
        assertThat(calendarWeeks(LONG_AGO, 38)).isEqualTo(13);
        assertThat(calendarWeeks(LONG_AGO, 80)).isEqualTo(33);
        assertThat(calendarWeeks(LONG_AGO, 120)).isEqualTo(47);
    }

    @Test
    void calendar_beginsWithTheFirstDayOfStudy() {
        assertThat(text(Learner.BANK, Learner.of(2).progress(), 80))
                .contains("\n      Nov\n  Mon   ▓ ‹ today\n  Tue\n", "\n  Sat\n  Sun ▒\n");
    }

    @Test
    void calendar_marksToday() {
        assertThat(text(Learner.BANK, PROGRESS, 80).lines().filter(l -> l.endsWith("‹ today")))
                .singleElement()
                .asString()
                .startsWith("  Mon ");
    }

    @Test
    void wideWindow_showsTwoColumns() {
        Size wide = new Size(140, 60);
        assertThat(sees(screen(), wide)).containsPattern("Mastery  20 of 20 .* Retention  ");
        assertThat(StatsPage.of(statistics(Learner.BANK, PROGRESS), q -> false, 180)
                        .lines()
                        .size())
                .isLessThan(StatsPage.of(statistics(Learner.BANK, PROGRESS), q -> false, 88)
                                .lines()
                                .size()
                        * 2
                        / 3);
        assertThat(screen().width(wide, 88)).isEqualTo(180);
        assertThat(screen().width(new Size(139, 60), 88)).isEqualTo(88);
    }

    @ParameterizedTest
    @ValueSource(ints = {62, 66, 74, 88})
    void verdict_isNotCut(int width) {
        assertThat(text(Learner.BANK, PROGRESS, width)).contains("too few to tell\n", "below\n");
    }

    @Test
    void brackets_goFromSectionToSection() {
        assertThat(secondRow(press(screen(), USUAL, "]"))).contains("Weak points");
        assertThat(secondRow(press(screen(), USUAL, "]", "]"))).contains("What takes most time");
        assertThat(secondRow(press(screen(), USUAL, "]", "]", "["))).contains("Weak points");
        assertThat(sees(press(screen(), USUAL, "]", "[", "["), USUAL)).isEqualTo(sees(screen(), USUAL));
    }

    @Test
    void topAndEnd_goAllTheWay() {
        Screen end = press(screen(), USUAL, "G");
        assertThat(sees(end, USUAL)).containsPattern("–(\\d+) of \\1");
        assertThat(sees((Screen) screen().update(new Input.Key(Input.Key.Name.END), USUAL), USUAL))
                .isEqualTo(sees(end, USUAL));
        assertThat(sees(press(end, USUAL, "g"), USUAL)).isEqualTo(sees(screen(), USUAL));
        assertThat(sees((Screen) end.update(new Input.Key(Input.Key.Name.HOME), USUAL), USUAL))
                .isEqualTo(sees(screen(), USUAL));
    }

    @Test
    void missedPoints_standUnderTheirQuestionThreeAtMost() {
        List<String> missed = text(Learner.BANK, PROGRESS, 80)
                .lines()
                .dropWhile(l -> !l.startsWith("Missed key points"))
                .skip(1)
                .takeWhile(l -> !l.isEmpty())
                .toList();
        assertThat(missed.get(0)).startsWith("  industrial-4  How do you tell");
        assertThat(missed.get(1)).isEqualTo("    6 of 6  The cost of a wrong answer");
        int run = 0;
        for (String line : missed) {
            run = line.matches(" +\\d+ of .*") ? run + 1 : line.matches("  \\S.*") ? 0 : run;
            assertThat(run).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void emptyForecast_namesTheNextDay() {
        Statistics seen = statistics(Learner.BANK, PROGRESS);
        Agenda far = new Agenda(
                0, Collections.nCopies(30, 0), Optional.of(NOW.today().plus(228)));
        assertThat(AgendaChart.of(far, seen.today(), 80))
                .extracting(Line::plain)
                .containsExactly("Nothing comes due in the next two weeks; the next question does on 9 Jul 2027.");
        Agenda none = new Agenda(0, Collections.nCopies(30, 0), Optional.empty());
        assertThat(AgendaChart.of(none, seen.today(), 80).get(0).plain()).startsWith("Nothing comes due: ");
    }

    @Test
    void suspendedQuestions_haveASignOfTheirOwnInTheBar() {
        assertThat(Bar.of(new Mastery(4, 1, 1, 1, 1, 0, 0), 4).plain()).isEqualTo("█▒░·");
    }

    @Test
    void pages_goToTheEndAndBack() {
        String[] many = {"PgDn", "PgDn", "PgDn", "PgDn", "PgDn", "PgDn", "PgDn", "PgDn"};
        Screen end = press(screen(), USUAL, many);
        assertThat(sees(end, USUAL)).containsPattern("–(\\d+) of \\1").contains("Time\n");
        assertThat(sees(press(end, USUAL, "PgUp"), USUAL)).doesNotContainPattern("–(\\d+) of \\1");
        assertThat(sees(press(end, USUAL, "j"), USUAL)).isEqualTo(sees(end, USUAL));
    }

    @Test
    void windowThatGrew_showsTheLastLines() {
        Screen end = press(screen(), SMALL, "PgDn", "PgDn", "PgDn", "PgDn", "PgDn", "PgDn", "PgDn", "PgDn", "PgDn");
        assertThat(sees(end, LARGE).lines().filter(l -> !l.isBlank())).hasSizeGreaterThan(40);
    }

    @Test
    void help_listsTheKeysAndComesBack() {
        Screen help = press(screen(), USUAL, "?");
        assertThat(sees(help, USUAL)).contains("Help · In the statistics").contains("PgDn");
        assertThat(sees(press(help, USUAL, "Esc"), USUAL)).isEqualTo(sees(screen(), USUAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "Esc"})
    void leaving_goesBackWithTheProgress(String key) {
        Next[] back = new Next[1];
        Screen stats = Stats.screen(desk(), PROGRESS, (context, progress) -> {
            assertThat(progress).isSameAs(PROGRESS);
            back[0] = new Next.Leave();
            return back[0];
        });
        assertThat(stats.update(Player.input(key), USUAL)).isSameAs(back[0]).isNotNull();
    }

    @Test
    void otherKeys_changeNothing() {
        Screen screen = screen();
        for (String key : List.of("Up", "k", "PgUp")) {
            assertThat(sees(press(screen, USUAL, key), USUAL)).isEqualTo(sees(screen, USUAL));
        }
        for (String key : List.of("x", "1", "u")) {
            assertThat(sees(press(screen, USUAL, key), USUAL))
                    .contains("'" + key + "' does nothing here; ? lists the keys.");
        }
    }

    @Test
    void wheel_scrollsThreeRows() {
        Screen scrolled = (Screen) screen().update(Pointing.wheel(1), USUAL);
        assertThat(sees(scrolled, USUAL)).contains("4–23 of ");
        assertThat(sees((Screen) scrolled.update(Pointing.wheel(-1), USUAL), USUAL))
                .isEqualTo(sees(screen(), USUAL));
    }

    @Test
    void clickInTheFooter_opensTheHelp_andAClickClosesIt() {
        Screen help = (Screen) screen().update(Pointing.at("? help", sees(screen(), USUAL)), USUAL);
        assertThat(sees(help, USUAL)).contains("Help · In the statistics");
        Screen back = (Screen) help.update(Pointing.at("PgDn", sees(help, USUAL)), USUAL);
        assertThat(sees(back, USUAL)).isEqualTo(sees(screen(), USUAL));
    }

    private static long calendarWeeks(Progress progress, int width) {
        return Stats.lines(statistics(Learner.BANK, progress), q -> false, width).stream()
                .map(Line::plain)
                .filter(l -> l.strip().startsWith("Mon "))
                .findFirst()
                .orElseThrow()
                .chars()
                .filter(c -> "·▒▓█".indexOf(c) >= 0)
                .count();
    }

    private static String secondRow(Screen screen) {
        return sees(screen, USUAL).split("\n")[2];
    }

    private static Statistics statistics(Bank bank, Progress progress) {
        return Statistics.of(bank.domains(), progress, NOW.today());
    }

    private static String text(Bank bank, Progress progress, int width) {
        return Stats.lines(statistics(bank, progress), q -> false, width).stream()
                .map(line -> line.plain().stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    private static Screen screen() {
        return Stats.screen(desk(), PROGRESS, ReturnPath.OUT);
    }

    private static AppContext desk() {
        return new AppContext(Learner.BANK, List::of, NOW, Preferences.DEFAULT, new SetEditor());
    }

    private static Screen press(Screen screen, Size size, String... keys) {
        Screen now = screen;
        for (String key : keys) {
            now = (Screen) now.update(
                    Player.input(key),
                    Column.of(now, size, TextCanvas.READING_WIDTH).size());
        }
        return now;
    }

    private static String sees(Screen screen, Size size) {
        return TextCanvas.of(screen, size.columns(), size.rows());
    }
}
