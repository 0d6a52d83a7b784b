package guide.tui.plan;

import guide.fixture.Golden;
import guide.fixture.Player;
import guide.fixture.Traveler;
import org.junit.jupiter.api.Test;

/** The page of the date in every state, at three sizes. */
class PlanGoldenTest {
    @Test
    void inThreeWeeks_isOnCourse() {
        looks(
                "plan",
                Traveler.from("2026-11-27")
                        .plans("2026-12-18", 20)
                        .studiesUntil("2026-12-01")
                        .arrives());
    }

    @Test
    void figuresThatAreNotThereYet_areWaitedFor() {
        looks(
                "plan-waiting",
                Traveler.from("2026-11-27")
                        .plans("2026-12-18", 20)
                        .studiesUntil("2026-12-01")
                        .opens());
    }

    @Test
    void otherMinutes_showWhatTheyWouldBring() {
        looks(
                "plan-trying",
                Traveler.from("2026-11-27")
                        .plans("2026-12-18", 20)
                        .studiesUntil("2026-12-01")
                        .arrives()
                        .press("m"));
    }

    @Test
    void tooLittleTime_hasWaysOut() {
        looks(
                "plan-short",
                Traveler.from("2026-12-01").plans("2026-12-04", 20).arrives().press("Down"));
    }

    @Test
    void missedDays_areNotOwed() {
        looks("plan-behind", behind().arrives());
    }

    static Traveler behind() {
        return Traveler.from("2026-11-27").plans("2026-12-18", 10).studies().on("2026-12-05");
    }

    @Test
    void eve_isTheRestOfTheRound() {
        looks(
                "plan-tomorrow",
                Traveler.from("2026-12-01")
                        .plans("2026-12-18", 20)
                        .studiesUntil("2026-12-17")
                        .arrives());
    }

    @Test
    void theDay_plansNothing() {
        looks(
                "plan-today",
                Traveler.from("2026-12-01")
                        .plans("2026-12-18", 20)
                        .studiesUntil("2026-12-18")
                        .arrives());
    }

    @Test
    void pastDate_saysWhatStood() {
        looks(
                "plan-past",
                Traveler.from("2026-12-01")
                        .plans("2026-12-18", 20)
                        .studiesUntil("2026-12-18")
                        .on("2026-12-20")
                        .arrives());
    }

    @Test
    void noDate_isTypedIntoAForm() {
        looks("plan-none", Traveler.from("2026-12-01").opens().types("18 dec"));
    }

    @Test
    void severalPlans_areListed() {
        looks(
                "plan-several",
                Traveler.from("2026-12-01")
                        .plans("acme", "2026-12-11", 20, "rag", "mlops")
                        .plans("beta", "2026-12-18", 20)
                        .arrives()
                        .press("Down"));
    }

    @Test
    void movedDate_saysWhatThatMeans() {
        looks(
                "plan-moved",
                Traveler.from("2026-11-27")
                        .plans("2026-12-18", 20)
                        .studiesUntil("2026-12-01")
                        .arrives()
                        .press("d")
                        .types("15 dec")
                        .press("Enter"));
    }

    @Test
    void doneForToday_saysWhatComesTomorrow() {
        looks(
                "plan-done",
                Traveler.from("2026-11-27")
                        .plans("2026-12-18", 20)
                        .studiesUntil("2026-12-01")
                        .studies()
                        .arrives());
    }

    private static void looks(String name, Traveler traveler) {
        Golden.assertLooksLike(name + "-80x24", traveler.sees(Player.USUAL));
        Golden.assertLooksLike(name + "-40x12", traveler.sees(Player.SMALL));
        Golden.assertLooksLike(name + "-200x60", traveler.sees(Player.LARGE));
    }
}
