package guide.tui.home;

import static org.assertj.core.api.Assertions.assertThat;

import guide.app.AppContext;
import guide.app.Preferences;
import guide.app.StudyClock;
import guide.app.interview.InterviewFiles;
import guide.bank.Bank;
import guide.bank.Domain;
import guide.bank.Question;
import guide.cli.AllActions;
import guide.event.Event;
import guide.event.Fact;
import guide.fixture.Effects;
import guide.fixture.Golden;
import guide.fixture.MemoryLog;
import guide.fixture.Player;
import guide.fixture.Pointing;
import guide.fixture.ReverseCanvas;
import guide.fixture.SetEditor;
import guide.fixture.TextCanvas;
import guide.keys.Input;
import guide.keys.Keymap;
import guide.keys.Rebinding;
import guide.keys.Size;
import guide.study.DayStart;
import guide.study.Progress;
import guide.study.Rules;
import guide.text.Span;
import guide.text.Style;
import guide.tui.Canvas;
import guide.tui.Next;
import guide.tui.Screen;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HomeScreenTest {
    private static final long NOON = Instant.parse("2026-11-23T12:00:00Z").toEpochMilli();
    private static final long DAY = 86_400_000L;

    private final List<Event> journal = new ArrayList<>();
    private final List<Domain> domains = new ArrayList<>();
    private Screen screen = TooEarly.SCREEN;
    private boolean left;
    private long now = NOON;
    private final SetEditor editor = new SetEditor();
    private Preferences preferences = Preferences.DEFAULT;

    HomeScreenTest() {
        domains.add(domain("fundamentals", "Fundamentals", 5));
        domains.add(domain("rag", "RAG Systems", 4));
        domains.add(domain("industrial", "Industrial & Sensors", 25));
    }

    @Test
    void firstStart_saysWhatThereIsToKnow() {
        start();
        Golden.assertLooksLike("home-first-80x24", sees(Player.USUAL));
        Golden.assertLooksLike("home-first-40x12", sees(Player.SMALL));
        Golden.assertLooksLike("home-first-200x60", sees(Player.LARGE));
    }

    @Test
    void home_looksAsDrawn() {
        review("fundamentals-1", 4, -40);
        review("fundamentals-1", 4, -30);
        review("rag-1", 3, -9);
        review("rag-2", 4, -1);
        review("fundamentals-2", 3, 0);
        start();
        Golden.assertLooksLike("home-80x24", sees(Player.USUAL));
        Golden.assertLooksLike("home-40x12", sees(Player.SMALL));
        Golden.assertLooksLike("home-200x60", sees(Player.LARGE));
    }

    @Test
    void enter_startsWhatIsDueAndNew() {
        review("rag-1", 3, -9);
        start();
        press("Enter");
        assertThat(sees(Player.USUAL)).contains("RAG Systems").contains("1 of 11");
    }

    @Test
    void domain_canBeChosenAndItsNewQuestionsAskedBeyondTheDay() {
        start();
        press("Down", "Down", "Down", "Down", "Enter");
        assertThat(sees(Player.USUAL)).contains("Industrial & Sensors").contains("1 of 10");
    }

    @Test
    void nothingDue_offersAnEarlyReview() {
        domains.subList(1, 3).clear();
        IntStream.range(1, 6).forEach(i -> review("fundamentals-" + i, 4, 0));
        start();
        assertThat(sees(Player.USUAL)).contains("nothing due until").contains("Enter reviews early");
        assertThat(sees(new Size(40, 12)).lines())
                .anyMatch(line -> line.contains("Study now") && line.strip().matches(".*due again \\w+( \\w+)?"));
        press("Enter");
        assertThat(sees(Player.USUAL)).contains("1 of 5");
    }

    @Test
    void leavingTheQuiz_comesBackWithWhatHasChanged() {
        start();
        press("Down", "Down", "Enter", "Space", "3", "q");
        assertThat(sees(Player.USUAL)).contains("1 of 34 answered").contains("▸Fundamentals");
    }

    @Test
    void endOfTheQuiz_comesBackToo() {
        domains.subList(1, 3).clear();
        start();
        for (int i = 0; i < 5; i++) {
            press("Enter", "Space", "4");
            press(i < 4 ? "q" : "Enter");
        }
        assertThat(sees(Player.USUAL)).contains("5 of 5 answered");
    }

    @Test
    void browse_opensAtTheChosenDomain() {
        start();
        press("Down", "Down", "Down", "b");
        assertThat(sees(Player.USUAL).lines().toList().get(2)).startsWith(" ▸▾ RAG Systems");
        assertThat(sees(Player.SMALL).lines().toList().get(1)).startsWith("▸▾ RAG Systems");
    }

    @Test
    void browse_comesBackToWhereOneWasAfterAQuiz() {
        start();
        press("b", "/", "r", "a", "g", "-", "2", "Enter", "Enter");
        String before = sees(Player.USUAL);
        assertThat(before).contains("▾ What is rag-2", "/ rag-2");
        press("q", "Down", "Down", "Enter", "Space", "3", "q", "Up", "b");
        assertThat(sees(Player.USUAL).lines().skip(1))
                .containsExactlyElementsOf(before.lines().skip(1).toList());
        assertThat(sees(Player.USUAL)).contains("2 / 34 reviewed");
    }

    @Test
    void browseOfAnotherDomain_goesThereAndKeepsWhatIsOpen() {
        start();
        press("Down", "Down", "b", "j", "Enter", "]", "q");
        press("b");
        assertThat(sees(Player.USUAL)).contains("▸▾ RAG Systems");
        press("q", "Down", "Down", "b");
        assertThat(sees(Player.USUAL).lines().toList().get(2)).startsWith(" ▸▾ Industrial");
        press("g");
        assertThat(sees(Player.USUAL)).contains("It is fundamentals-1");
    }

    @Test
    void browse_comesBackInAnotherWindowWithWhereOneWasInSight() {
        start();
        press("b", "G", "q", "b");
        assertThat(sees(Player.SMALL)).contains("▸▸ What is industrial-25");
    }

    @Test
    void browseAfterAnEdit_showsTheBankAsItIs() {
        Bank edited = new Bank("Guide", "", List.of(domain("rag", "Retrieval", 6)));
        editor.leaves(edited);
        start();
        press("Down", "Down", "Down", "b", "j", "Enter", "q", "Enter", "e", "q", "b");
        assertThat(sees(Player.USUAL))
                .contains("Retrieval", "6 questions", "▸  ▾ What is rag-1")
                .doesNotContain("Industrial");
    }

    @Test
    void searchWithoutAWord_comesBackByEsc() {
        start();
        press("b", "G", "q", "/");
        assertThat(sees(Player.USUAL)).contains("/ █");
        press("x", "Esc");
        assertThat(sees(Player.USUAL)).contains("Browse");
        press("Esc");
        assertThat(sees(Player.USUAL)).contains("▸Study now");
    }

    @Test
    void edit_isThereWhenOneIsBack() {
        Bank edited = new Bank("Guide", "", List.of(domain("rag", "Retrieval", 2)));
        editor.leaves(edited);
        start();
        press("Down", "Down", "Down", "Down", "Enter", "e", "q");
        assertThat(sees(Player.USUAL)).contains("Retrieval", "1 domain · 2 questions", "▸Study now");
    }

    @Test
    void weakPoints_areARowOfTheirOwnAndChosenWhereNothingElseIsToDo() {
        List<Question> two = List.of(Player.question("fundamentals-1", 2), Player.question("fundamentals-2", 2));
        domains.clear();
        domains.add(new Domain("fundamentals", "Fundamentals", two));
        review("fundamentals-1", 4, -2);
        add(new Fact.Review("fundamentals-2", 4, 60_000, List.of(0), ""), -3);
        add(new Fact.Review("fundamentals-2", 4, 60_000, List.of(0), ""), -2);
        start();
        assertThat(sees(Player.USUAL)).contains("▸Weak points    1 · about 1 min", "nothing due until");
        press("Enter");
        assertThat(sees(Player.USUAL)).contains("1 of 1", "What is fundamentals-2?");
        press("Space", "x", "x", "3", "Enter");
        assertThat(sees(Player.USUAL)).contains("▸Study now").doesNotContain("Weak points");
    }

    @Test
    void timeOfASession_canBeChosen() {
        start();
        assertThat(sees(Player.USUAL)).contains("10 new · about 10 min");
        press("m");
        assertThat(sees(Player.USUAL)).contains("10 new · 7 of about 10 min");
        press("Enter");
        assertThat(sees(Player.USUAL)).contains("1 of 10 · 7 min left");
        press("q", "b", "j", "p");
        assertThat(sees(Player.USUAL)).contains("1 of 5 · 7 min left");
        press("q", "q");
        press("m");
        assertThat(sees(Player.USUAL)).contains("10 new · about 10 min, at most 15");
        press("m", "m");
        press("Enter");
        assertThat(sees(Player.USUAL)).contains("1 of 10 · 0 min");
    }

    @Test
    void timeOfTheConfiguration_isWhatASessionTakes() {
        preferences = new Preferences(Optional.of(5), 10, false, false, Keymap.DEFAULT, 88);
        start();
        assertThat(sees(Player.USUAL)).contains("10 new · 5 of about 10 min");
    }

    @Test
    void lowWindow_showsThatThereIsMore() {
        IntStream.range(0, 12).forEach(i -> domains.add(domain("d" + i, "Domain " + i, 1)));
        start();
        assertThat(sees(Player.SMALL).lines().toList().get(10)).startsWith("↓");
        for (int i = 0; i < 15; i++) {
            press("Down");
        }
        assertThat(sees(Player.SMALL).lines().toList().get(2)).startsWith("↑");
    }

    @Test
    void streak_saysWhatTodayWouldMakeIt() {
        review("rag-1", 4, -2);
        review("rag-1", 4, -1);
        start();
        assertThat(sees(Player.USUAL)).contains("2 days in a row; one answer today makes it 3.");
    }

    @Test
    void allSuspended_isSaidAndStartsNothing() {
        domains.subList(1, 3).clear();
        IntStream.range(1, 6).forEach(i -> add(new Fact.Suspend("fundamentals-" + i), 0));
        start();
        press("Enter");
        assertThat(sees(Player.USUAL))
                .contains(
                        "nothing to study: all questions are suspended",
                        "All questions here are suspended; z while you browse asks one again.");
    }

    @Test
    void sentences_nameTheKeysAsTheyAre() {
        preferences = Preferences.DEFAULT.with(
                Rebinding.of(AllActions.list(), Map.of("reveal", List.of("v"))).keymap());
        start();
        assertThat(sees(Player.USUAL)).contains("then press v and compare");
    }

    @Test
    void i_offersAnInterview_andLeavingItComesBack() {
        start();
        press("i");
        assertThat(sees(Player.USUAL)).contains("Mock interview", "n begin");
        press("q", "Down", "Enter");
        assertThat(sees(Player.USUAL)).as("its row").contains("n begin");
        press("q");
        assertThat(sees(Player.USUAL)).contains("▸Mock interview");
    }

    @Test
    void chosenRow_isMarkedAsAWholeAndNoOtherLooksSo() {
        review("rag-1", 3, -9);
        start();
        assertThat(ReverseCanvas.of(screen, Player.USUAL)).isEqualTo("Study now      1 due · 10 new · about 11 min");
        press("Down", "Down", "Down", "Down");
        for (Size size : List.of(Player.USUAL, Player.LARGE)) {
            assertThat(ReverseCanvas.of(screen, size)).isEqualTo("RAG Systems                  4     1     20 %");
        }
        assertThat(ReverseCanvas.of(screen, Player.SMALL)).isEqualTo("RAG Systems       4  1 due");
        assertThat(styleOf("Study now")).isEqualTo(Style.TEXT);
    }

    @Test
    void smallWindow_showsABoxForEveryQuestion() {
        domains.set(2, domain("industrial", "Industrial & Sensors", 7));
        start();
        assertThat(sees(Player.SMALL)).contains("Industrial & Sensors         ░░░░░░░\n");
    }

    @Test
    void bar_growsWithWhatIsKnownWhateverIsDue() {
        review("rag-1", 4, -60);
        review("rag-1", 4, -50);
        review("rag-2", 3, -9);
        start();
        assertThat(sees(Player.USUAL)).containsPattern("RAG Systems +4 +1 .* █▒░░\n");
        assertThat(sees(Player.SMALL)).contains("1 due  █▒░░");
    }

    @Test
    void comingDays_areToldAndShowInAChartWhereThereIsRoom() {
        review("rag-1", 3, -1);
        review("rag-2", 4, 0);
        start();
        assertThat(sees(Player.USUAL))
                .contains("1 comes due tomorrow, 1 within a week.")
                .doesNotContain("Coming due");
        assertThat(sees(new Size(80, 40))).contains("Coming due").containsPattern("Tue 24 Nov +1  ██");
        assertThat(sees(Player.LARGE).lines().toList().get(3))
                .contains("Study now")
                .contains("Coming due");
    }

    @Test
    void oncePartOfItIsKnown_theHeaderSaysHowMuch() {
        start();
        assertThat(sees(Player.USUAL)).contains("Nine domains at staff level");
        domains.subList(1, 3).clear();
        IntStream.range(1, 6).forEach(i -> review("fundamentals-" + i, 4, -60));
        IntStream.range(1, 4).forEach(i -> review("fundamentals-" + i, 4, -50));
        start();
        assertThat(sees(Player.USUAL)).contains("5 of 5 answered · 3 strong · ").doesNotContain("Nine domains");
    }

    private Style styleOf(String text) {
        AtomicReference<Style> found = new AtomicReference<>();
        screen.view(new Canvas() {
            @Override
            public Size size() {
                return Player.USUAL;
            }

            @Override
            public void put(int column, int row, Span span) {
                if (span.text().value().equals(text)) {
                    found.set(span.style());
                }
            }
        });
        return found.get();
    }

    @Test
    void choice_staysWithinTheRows() {
        start();
        press("Up", "Up");
        assertThat(sees(Player.USUAL)).contains("▸Study now");
        press("Down", "Down", "Down", "Down", "Down");
        assertThat(sees(Player.USUAL)).contains("▸Industrial");
        assertThat(sees(new Size(40, 10))).contains("▸Industrial");
    }

    @Test
    void click_choosesARow_andOneMoreStartsIt() {
        start();
        click("RAG Systems");
        assertThat(sees(Player.USUAL)).contains("▸RAG Systems");
        click("RAG Systems");
        assertThat(sees(Player.USUAL)).contains("1 of 4");
    }

    @Test
    void clickOnWhatIsChosenAlready_startsIt() {
        start();
        click("Study now");
        assertThat(sees(Player.USUAL)).contains("1 of 10");
    }

    @Test
    void clickBetweenTheRowsOrBelow_doesNothing() {
        start();
        String before = sees(Player.USUAL);
        for (int row : new int[] {0, 1, 3, 6, 12}) {
            take(new Input.Mouse(Input.Mouse.Action.PRESS, 5, row));
        }
        assertThat(sees(Player.USUAL)).isEqualTo(before);
    }

    @Test
    void wheel_choosesTheNextRow() {
        start();
        take(Pointing.wheel(1));
        take(Pointing.wheel(1));
        take(Pointing.wheel(1));
        assertThat(sees(Player.USUAL)).contains("▸RAG Systems");
    }

    @Test
    void d_opensThePageOfTheDate_andComesBackWithIt() {
        start();
        press("d", "+", "9", "Enter");
        assertThat(sees(Player.USUAL)).contains("The road to Wednesday 2 December");
        press("q");
        assertThat(sees(Player.USUAL)).contains("Wed 2 Dec, in 9 days");
    }

    @Test
    void clickInTheFooter_doesWhatItSays() {
        start();
        click("d date");
        assertThat(sees(Player.USUAL)).contains("No interview date yet.");
        click("Esc never mind");
        click("q leave");
        assertThat(left).isTrue();
    }

    @Test
    void dayThatStartsWhileHomeIsOpen_showsWithoutAKey() {
        review("rag-1", 3, -2);
        review("rag-2", 3, -1);
        start();
        assertThat(sees(Player.USUAL)).contains("Mon 23 Nov · day 3", "1 due · 10 new", "2 days in a row; one answer");
        waitUntil("2026-11-24T03:59:59Z");
        assertThat(sees(Player.USUAL)).contains("Mon 23 Nov · day 3", "1 due · 10 new");
        waitUntil("2026-11-24T04:00:00Z");
        assertThat(sees(Player.USUAL))
                .contains("Tue 24 Nov · day 4", "2 due · 10 new")
                .doesNotContain("in a row");
    }

    @Test
    void dayThatStartsWhileTheHelpIsOpen_isThereBehindIt() {
        review("rag-1", 3, -1);
        start();
        press("?");
        waitUntil("2026-11-24T04:00:00Z");
        press("Esc");
        assertThat(sees(Player.USUAL)).contains("Tue 24 Nov · day 3", "1 due");
    }

    @Test
    void dayThatStartsOverTheStatisticsOrTheList_showsThere() {
        review("rag-1", 3, -1);
        start();
        press("c");
        assertThat(sees(Player.USUAL)).contains("Statistics · Mon 23 Nov").doesNotContain("1     100 %");
        waitUntil("2026-11-24T04:00:00Z");
        assertThat(sees(Player.USUAL)).contains("Statistics · Tue 24 Nov");
        assertThat(sees(Player.LARGE)).containsPattern("RAG Systems +4 .* 1 +[0-9]+ %");
        press("Esc", "b");
        assertThat(sees(Player.USUAL)).contains("RAG Systems", "1 due · 4 questions");
        waitUntil("2026-11-25T04:00:00Z");
        assertThat(sees(Player.USUAL)).contains("● due");
    }

    @Test
    void q_leaves() {
        start();
        press("q");
        assertThat(left).isTrue();
    }

    private void start() {
        Bank bank = new Bank("ML·AI Engineer Interview Guide", "Nine domains at staff level", domains);
        StudyClock studyClock = new StudyClock(() -> Instant.ofEpochMilli(now), () -> ZoneOffset.UTC, DayStart.DEFAULT);
        screen = Home.screen(
                        new AppContext(bank, List::of, studyClock, preferences, editor),
                        Progress.of(Rules.DEFAULT, journal, NOON),
                        InterviewFiles.NONE)
                .shown(Player.USUAL, 0);
    }

    /** Lets the time pass, and the minute begin. */
    private void waitUntil(String moment) {
        now = Instant.parse(moment).toEpochMilli();
        take(new Input.Tick());
    }

    private void press(String... keys) {
        for (String key : keys) {
            take(Player.input(key));
        }
    }

    private void click(String words) {
        take(Pointing.at(words, sees(Player.USUAL)));
    }

    private void take(Input input) {
        Next next = Effects.settled(screen.update(input, Player.USUAL), new Memory());
        if (next instanceof Screen shown) {
            screen = shown.shown(Player.USUAL, 0);
        } else {
            left = true;
        }
    }

    private String sees(Size size) {
        return TextCanvas.of(screen, size.columns(), size.rows());
    }

    private final class Memory extends MemoryLog {
        @Override
        public Event save(Fact fact) {
            return retry(new Event("saved" + journal.size(), "device", journal.size() + 1, NOON, 0, fact));
        }

        @Override
        public Event retry(Event unsaved) {
            journal.add(unsaved);
            return unsaved;
        }
    }

    private void review(String question, int grade, int day) {
        add(new Fact.Review(question, grade, 60_000, List.of(), ""), day);
    }

    private void add(Fact fact, int day) {
        journal.add(new Event("event" + journal.size(), "device", journal.size() + 1, NOON + day * DAY, 0, fact));
    }

    private static Domain domain(String id, String title, int questions) {
        return new Domain(
                id,
                title,
                IntStream.rangeClosed(1, questions)
                        .mapToObj(i -> Player.question(id + "-" + i, 0))
                        .toList());
    }

    /** Before {@link #start}. */
    private enum TooEarly implements Screen {
        SCREEN;

        @Override
        public Next update(Input input, Size size) {
            throw new IllegalStateException("not started");
        }

        @Override
        public void view(Canvas canvas) {
            throw new IllegalStateException("not started");
        }
    }
}
