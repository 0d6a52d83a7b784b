package guide.forecast;

import guide.journal.StateFile;
import guide.study.Forecast;
import guide.study.Plan;
import guide.study.Plans;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * The forecasts of plans, computed once for a journal and a study day, those of plans that share the minutes together: it takes
 * a tenth of a second, which no key and no first frame waits for. They are kept in a file of the cache folder, so that the next start shows them at once. Safe for
 * threads.
 */
public final class Forecasts {
    private final Optional<ForecastFile> file;
    private final Executor beside;
    private final Map<String, Forecast> forecasts = new HashMap<>();
    /** The plans whose forecast was begun for this basis, and those for which it is being computed. */
    private final Set<String> begun = new HashSet<>();

    private final Set<String> making = new HashSet<>();
    private String key = "";
    private boolean ended;

    private Forecasts(Optional<ForecastFile> file, Executor beside) {
        this.file = file;
        this.beside = beside;
    }

    /**
     * Keeps them in a file.
     *
     * @param beside runs what takes long while the program goes on
     */
    public static Forecasts in(StateFile file, Executor beside) {
        return new Forecasts(Optional.of(new ForecastFile(file)), beside);
    }

    /** Keeps them until the program ends, and makes the caller wait. */
    public static Forecasts inMemory() {
        return new Forecasts(Optional.empty(), Runnable::run);
    }

    /** Returns a forecast if it was made already; computes nothing. */
    public synchronized Optional<Forecast> known(Plan plan, ForecastBasis basis) {
        if (!key.equals(basis.key())) {
            key = basis.key();
            begun.clear();
            forecasts.clear();
            file.ifPresent(kept -> forecasts.putAll(kept.read(basis)));
        }
        return Optional.ofNullable(forecasts.get(key(plan, basis)));
    }

    /**
     * Returns the share that was expected of a plan when that was computed last on this day, whatever was answered since; reads
     * the file only. An answer hardly changes it: a forecast takes for granted that the day's share is studied.
     */
    public OptionalDouble lately(Plan plan, ForecastBasis basis) {
        return file.map(kept -> kept.lately(key(plan, basis), basis)).orElse(OptionalDouble.empty());
    }

    /** Returns a forecast, and keeps it where it had to be computed. */
    public Forecast of(Plan plan, ForecastBasis basis) {
        return known(plan, basis).orElseGet(() -> made(plan, basis));
    }

    /** Returns the forecasts of plans on a basis, each computed when it is first asked for. */
    public Function<Plan, Forecast> on(ForecastBasis basis) {
        return plan -> of(plan, basis);
    }

    /** Begins to compute a forecast while the program goes on, unless it is known or was begun. */
    public void begin(Plan plan, ForecastBasis basis) {
        if (isWanted(plan, basis)) {
            beside.execute(() -> {
                try {
                    made(plan, basis);
                } finally {
                    isDone(plan, basis);
                }
            });
        }
    }

    /** Returns whether a forecast is being computed. */
    public synchronized boolean isMaking(Plan plan, ForecastBasis basis) {
        return making.contains(key(plan, basis));
    }

    private synchronized boolean isWanted(Plan plan, ForecastBasis basis) {
        boolean isWanted = known(plan, basis).isEmpty() && begun.add(key(plan, basis));
        if (isWanted) {
            making.add(key(plan, basis));
        }
        return isWanted;
    }

    private synchronized void isDone(Plan plan, ForecastBasis basis) {
        making.remove(key(plan, basis));
    }

    private static String key(Plan plan, ForecastBasis basis) {
        return basis.keyOf(plan, basis.with(plan));
    }

    /** Computes the forecasts of a plan and of those beside it. */
    private Forecast made(Plan plan, ForecastBasis basis) {
        Plans plans = basis.with(plan);
        Map<Plan, Forecast> made = Forecast.of(plans, basis.today(), basis.bank(), basis.progress());
        keep(plans, basis, made);
        return Objects.requireNonNull(made.get(plan));
    }

    /** Keeps forecasts, unless the journal has changed while they were computed. */
    private synchronized void keep(Plans plans, ForecastBasis basis, Map<Plan, Forecast> made) {
        if (key.equals(basis.key()) && !ended) {
            made.forEach((plan, forecast) -> forecasts.put(basis.keyOf(plan, plans), forecast));
            file.ifPresent(kept -> kept.write(basis, forecasts));
        }
    }

    /** Writes nothing from now on, since the program ends. */
    public synchronized void end() {
        ended = true;
    }
}
