package guide.app;

import guide.forecast.Forecasts;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The places in which screens keep things beside the journal that they could do without.
 *
 * @param forecasts of the plans
 * @param session takes the length of a session that the user has chosen, in minutes; empty for no limit
 */
public record SideStores(Forecasts forecasts, Consumer<Optional<Integer>> session) {
    /** Forgets all when the program ends. */
    static final SideStores NOWHERE = new SideStores(Forecasts.inMemory(), minutes -> {});
}
