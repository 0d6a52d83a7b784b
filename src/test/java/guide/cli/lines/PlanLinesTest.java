package guide.cli.lines;

import static org.assertj.core.api.Assertions.assertThat;

import guide.cli.json.PlanJson;
import guide.fixture.Golden;
import guide.fixture.Traveler;
import guide.forecast.Forecasts;
import org.junit.jupiter.api.Test;

/** What {@code guide plan} prints in every state. */
class PlanLinesTest {
    @Test
    void inThreeWeeks_isOnCourse() {
        lines("plan-lines", onTheWay());
    }

    @Test
    void doneForToday_saysWhatComesTomorrow() {
        lines("plan-lines-done", onTheWay().studies());
    }

    @Test
    void tooLittleTime_hasWaysOut() {
        lines("plan-lines-short", Traveler.from("2026-12-01").plans("2026-12-04", 20));
    }

    @Test
    void missedDays_areNotOwed() {
        lines(
                "plan-lines-behind",
                Traveler.from("2026-11-27").plans("2026-12-18", 10).studies().on("2026-12-05"));
    }

    @Test
    void eve_isTheRestOfTheRound() {
        lines("plan-lines-tomorrow", allTheWay("2026-12-17"));
    }

    @Test
    void theDay_plansNothing() {
        lines("plan-lines-today", allTheWay("2026-12-18"));
    }

    @Test
    void pastDate_saysWhatStood() {
        lines("plan-lines-past", allTheWay("2026-12-18").on("2026-12-20"));
    }

    @Test
    void noDate_saysWhatOneBrings() {
        lines("plan-lines-none", Traveler.from("2026-12-01"));
    }

    @Test
    void severalPlans_standByDate() {
        lines(
                "plan-lines-several",
                Traveler.from("2026-12-01")
                        .plans("beta", "2026-12-18", 20)
                        .plans("acme", "2026-12-11", 20, "rag", "mlops"));
    }

    @Test
    void json_hasTheVerdict() {
        assertThat(json(Traveler.from("2026-12-01"))).contains("\"verdict\": \"none\", \"plans\": []");
        assertThat(json(onTheWay())).contains("\"verdict\": \"on_course\"", "\"new_until\": \"2026-12-07\"");
        assertThat(json(Traveler.from("2026-12-01").plans("2026-12-04", 20)))
                .startsWith("{\"today\": \"2026-12-01\", \"verdict\": \"short\"");
        assertThat(json(Traveler.from("2026-11-27")
                        .plans("2026-12-18", 10)
                        .studies()
                        .on("2026-12-05")))
                .contains("\"verdict\": \"behind\", \"before\": {\"day\": \"2026-11-27\", \"expected\": 0.8")
                .contains("\"missed\": 7}");
        assertThat(json(allTheWay("2026-12-17"))).contains("\"verdict\": \"tomorrow\"");
        assertThat(json(allTheWay("2026-12-18"))).contains("\"verdict\": \"today\", \"plans\": [{");
        assertThat(json(allTheWay("2026-12-18").on("2026-12-20"))).contains("\"verdict\": \"past\", \"plans\": []");
    }

    private static Traveler onTheWay() {
        return Traveler.from("2026-11-27").plans("2026-12-18", 20).studiesUntil("2026-12-01");
    }

    private static Traveler allTheWay(String day) {
        return Traveler.from("2026-12-01").plans("2026-12-18", 20).studiesUntil(day);
    }

    private static void lines(String name, Traveler traveler) {
        Golden.assertLooksLike(
                name,
                String.join(
                        "\n",
                        PlanLines.of(traveler.guide(), traveler.progress(), traveler.today(), Forecasts.inMemory())));
    }

    private static String json(Traveler traveler) {
        return PlanJson.of(traveler.guide(), traveler.progress(), traveler.today(), Forecasts.inMemory())
                .toString();
    }
}
