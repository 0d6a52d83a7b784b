package guide.tui;

import static guide.tui.Player.LARGE;
import static guide.tui.Player.SMALL;
import static guide.tui.Player.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import guide.bank.Bank;
import guide.study.DayStart;
import guide.study.Progress;
import guide.study.Rules;
import guide.study.Statistics;
import guide.text.Line;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatsScreenTest {
    private static final Now NOW =
            new Now(() -> Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC, DayStart.DEFAULT);
    private static final Progress PROGRESS = Learner.of(100).progress();
    private static final Progress LONG_AGO = Learner.of(400).progress();

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
        assertThat(Stats.lines(statistics(Learner.BANK, PROGRESS), width))
                .hasSizeGreaterThan(50)
                .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width));
    }

    @Test
    void calendar_hasAsManyWeeksAsFit() {
        assertThat(calendarWeeks(LONG_AGO, 38)).isEqualTo(17);
        assertThat(calendarWeeks(LONG_AGO, 80)).isEqualTo(37);
        assertThat(calendarWeeks(LONG_AGO, 196)).isEqualTo(53);
    }

    @Test
    void calendar_beginsWithTheFirstReview() {
        assertThat(calendarWeeks(Learner.of(2).progress(), 80)).isEqualTo(8);
        assertThat(calendarWeeks(PROGRESS, 80)).isEqualTo(16);
    }

    @Test
    void downAndUp_scrollByALine() {
        Screen down = press(screen(), USUAL, "j", "Down");
        assertThat(secondRow(down)).isEqualTo(secondRow(press(down, USUAL, "j", "k")));
        assertThat(sees(press(down, USUAL, "k", "Up"), USUAL)).isEqualTo(sees(screen(), USUAL));
        assertThat(secondRow(down)).isNotEqualTo(secondRow(screen()));
    }

    @Test
    void pages_goToTheEndAndBack() {
        String[] many = {"PgDn", "PgDn", "PgDn", "PgDn", "PgDn", "PgDn", "PgDn", "PgDn"};
        Screen end = press(screen(), USUAL, many);
        assertThat(sees(end, USUAL)).contains("100 %").contains("Missed key points");
        assertThat(sees(press(end, USUAL, "PgUp"), USUAL)).doesNotContain("100 %");
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
        Screen stats = Stats.screen(desk(), PROGRESS, (desk, progress) -> {
            assertThat(progress).isSameAs(PROGRESS);
            back[0] = new Next.Leave();
            return back[0];
        });
        assertThat(stats.update(Player.input(key), USUAL)).isSameAs(back[0]).isNotNull();
    }

    @Test
    void otherKeys_changeNothing() {
        Screen screen = screen();
        for (String key : List.of("x", "1", "u", "Up", "k", "PgUp")) {
            assertThat(sees(press(screen, USUAL, key), USUAL)).isEqualTo(sees(screen, USUAL));
        }
    }

    @Test
    void wheel_scrollsThreeRows() {
        Screen scrolled = (Screen) screen().update(Pointing.wheel(1), USUAL);
        assertThat(sees(scrolled, USUAL)).isEqualTo(sees(press(screen(), USUAL, "j", "j", "j"), USUAL));
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
        return Stats.lines(statistics(Learner.BANK, progress), width).stream()
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
        return Stats.lines(statistics(bank, progress), width).stream()
                .map(line -> line.plain().stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    private static Screen screen() {
        return Stats.screen(desk(), PROGRESS, Way.OUT);
    }

    private static Desk desk() {
        return new Desk(Learner.BANK, new NoSaver(), NOW, Habits.DEFAULT, new SetEditor());
    }

    private static Screen press(Screen screen, Size size, String... keys) {
        Screen now = screen;
        for (String key : keys) {
            now = (Screen) now.update(Player.input(key), TextCanvas.column(size).size());
        }
        return now;
    }

    private static String sees(Screen screen, Size size) {
        return TextCanvas.of(screen, size.columns(), size.rows());
    }

    private static final class NoSaver implements Saver {
        @Override
        public guide.journal.Event save(guide.journal.Fact fact) {
            throw new AssertionError("statistics save nothing");
        }

        @Override
        public guide.journal.Event retry(guide.journal.Event event) {
            throw new AssertionError("statistics save nothing");
        }
    }
}
