package guide.forecast;

import guide.journal.StateFile;
import guide.study.Forecast;
import guide.study.Plan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * The forecasts of plans, each computed once for a journal and a study day: it takes a tenth of a second, which no key and
 * no first frame waits for. They are kept in a file of the cache folder, so that the next start shows them at once. Safe for
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
    public synchronized Optional<Forecast> known(Plan plan, Basis basis) {
        if (!key.equals(basis.key())) {
            key = basis.key();
            begun.clear();
            forecasts.clear();
            file.ifPresent(kept -> forecasts.putAll(kept.read(basis)));
        }
        return Optional.ofNullable(forecasts.get(Basis.keyOf(plan)));
    }

    /**
     * Returns the share that was expected of a plan when that was computed last on this day, whatever was answered since; reads
     * the file only. An answer hardly changes it: a forecast takes for granted that the day's share is studied.
     */
    public OptionalDouble lately(Plan plan, Basis basis) {
        return file.map(kept -> kept.lately(Basis.keyOf(plan), basis)).orElse(OptionalDouble.empty());
    }

    /** Returns a forecast, and keeps it where it had to be computed. */
    public Forecast of(Plan plan, Basis basis) {
        return known(plan, basis).orElseGet(() -> made(plan, basis));
    }

    /** Returns the forecasts of plans on a basis, each computed when it is first asked for. */
    public Function<Plan, Forecast> on(Basis basis) {
        return plan -> of(plan, basis);
    }

    /** Begins to compute a forecast while the program goes on, unless it is known or was begun. */
    public void begin(Plan plan, Basis basis) {
        if (isWanted(plan, basis)) {
            beside.execute(() -> {
                try {
                    made(plan, basis);
                } finally {
                    isDone(plan);
                }
            });
        }
    }

    /** Returns whether a forecast is being computed. */
    public synchronized boolean isMaking(Plan plan) {
        return making.contains(Basis.keyOf(plan));
    }

    private synchronized boolean isWanted(Plan plan, Basis basis) {
        boolean isWanted = known(plan, basis).isEmpty() && begun.add(Basis.keyOf(plan));
        if (isWanted) {
            making.add(Basis.keyOf(plan));
        }
        return isWanted;
    }

    private synchronized void isDone(Plan plan) {
        making.remove(Basis.keyOf(plan));
    }

    private Forecast made(Plan plan, Basis basis) {
        Forecast forecast = Forecast.of(plan, basis.today(), basis.bank(), basis.progress());
        keep(plan, basis, forecast);
        return forecast;
    }

    /** Keeps a forecast, unless the journal has changed while it was computed. */
    private synchronized void keep(Plan plan, Basis basis, Forecast forecast) {
        if (key.equals(basis.key()) && !ended) {
            forecasts.put(Basis.keyOf(plan), forecast);
            file.ifPresent(kept -> kept.write(basis, forecasts));
        }
    }

    /** Writes nothing from now on, since the program ends. */
    public synchronized void end() {
        ended = true;
    }
}
