package guide.tui.home;

import static org.assertj.core.api.Assertions.assertThat;

import guide.app.AppContext;
import guide.app.Preferences;
import guide.app.StudyClock;
import guide.app.interview.InterviewFiles;
import guide.bank.Bank;
import guide.bank.BankName;
import guide.bank.Domain;
import guide.fixture.Golden;
import guide.fixture.Player;
import guide.fixture.Pointing;
import guide.fixture.SetEditor;
import guide.fixture.TextCanvas;
import guide.keys.Input;
import guide.keys.Size;
import guide.study.DayStart;
import guide.study.Progress;
import guide.study.Rules;
import guide.tui.Screen;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Home with several banks: each is a group of domains, and can be studied alone. */
class HomeBanksTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private Screen screen = start();

    @Test
    void banks_areGroups() {
        Golden.assertLooksLike("home-banks-80x24", sees(Player.USUAL));
        Golden.assertLooksLike("home-banks-40x12", sees(Player.SMALL));
        Golden.assertLooksLike("home-banks-200x60", sees(Player.LARGE));
    }

    @Test
    void newQuestions_comeFromTheBanksInTurn() {
        press("Enter");
        assertThat(sees(Player.USUAL)).contains("Fundamentals").contains("1 of 10");
        press("s");
        assertThat(sees(Player.USUAL)).contains("Agents");
        press("s");
        assertThat(sees(Player.USUAL)).contains("RAG Systems");
    }

    @Test
    void bank_canBeStudiedAlone() {
        press("G", "Up", "Up", "Enter");
        assertThat(sees(Player.USUAL)).contains("Agents").contains("1 of 10");
        press("s");
        assertThat(sees(Player.USUAL)).contains("Retrieval");
    }

    @Test
    void click_hitsTheRowThatShows() {
        take(Pointing.at("Retrieval", sees(Player.USUAL)));
        assertThat(sees(Player.USUAL)).contains("▸  Retrieval");
    }

    private void press(String... keys) {
        for (String key : keys) {
            take(Player.input(key));
        }
    }

    /** Nothing is saved here. */
    private void take(Input input) {
        screen = (Screen) screen.update(input, Player.USUAL);
    }

    private String sees(Size size) {
        return TextCanvas.of(screen, size.columns(), size.rows());
    }

    private static Screen start() {
        BankName deck = new BankName("llm", "LLM Interview Questions");
        Bank bank = new Bank(
                "ML·AI Engineer Interview Guide",
                "Nine domains at staff level",
                List.of(
                        domain(BankName.MAIN, "fundamentals", "Fundamentals", 5),
                        domain(BankName.MAIN, "rag", "RAG Systems", 4),
                        domain(deck, "llm/agents", "Agents", 12),
                        domain(deck, "llm/rag", "Retrieval", 1500)));
        StudyClock studyClock = new StudyClock(() -> NOON, () -> ZoneOffset.UTC, DayStart.DEFAULT);
        return Home.screen(
                new AppContext(bank, List::of, studyClock, Preferences.DEFAULT, new SetEditor()),
                Progress.of(Rules.DEFAULT, List.of(), NOON.toEpochMilli()),
                InterviewFiles.NONE);
    }

    private static Domain domain(BankName bank, String id, String title, int questions) {
        String word = id.replace('/', '-');
        return new Domain(
                bank,
                id,
                title,
                IntStream.rangeClosed(1, questions)
                        .mapToObj(i -> Player.question(word + "-" + i, 0))
                        .toList());
    }
}
