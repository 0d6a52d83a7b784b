package guide.tui.home;

import guide.bank.Domain;
import guide.study.Forecast;
import guide.text.Line;
import guide.tui.stats.Figures;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * A chance of recall now and on the day to be ready on, from 0 to 1.
 *
 * @param then on that day
 */
record ExpectedRecall(double now, double then) {
    /**
     * Returns the means over the questions of some domains; empty where the forecast leaves out one of them, which would count
     * in one figure and not in the other.
     *
     * @param domains at least one
     */
    static Optional<ExpectedRecall> of(List<Domain> domains, Optional<Forecast> forecast) {
        Set<String> ids = domains.stream().map(Domain::id).collect(Collectors.toSet());
        List<Forecast.OfDomain> planned = forecast.stream()
                .flatMap(f -> f.domains().stream())
                .filter(of -> ids.contains(of.domain().id()))
                .toList();
        return planned.size() == domains.size()
                ? Optional.of(new ExpectedRecall(
                        mean(planned, Forecast.OfDomain::now), mean(planned, Forecast.OfDomain::expected)))
                : Optional.empty();
    }

    private static double mean(List<Forecast.OfDomain> domains, ToDoubleFunction<Forecast.OfDomain> share) {
        int questions = 0;
        double sum = 0;
        for (Forecast.OfDomain of : domains) {
            int its = of.domain().questions().size();
            questions += its;
            sum += its * share.applyAsDouble(of);
        }
        return sum / questions;
    }

    /** Returns both in a few cells, such as {@code 45→95 %}. */
    Line brief() {
        return Line.of(Figures.percent(now).replace(" %", "") + "→" + Figures.percent(then));
    }
}
