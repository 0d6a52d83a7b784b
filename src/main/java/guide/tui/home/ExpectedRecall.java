package guide.tui.home;

import guide.bank.BankName;
import guide.bank.Domain;
import guide.study.Forecast;
import guide.text.Line;
import guide.tui.stats.Figures;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A chance of recall now and on the day to be ready on, from 0 to 1.
 *
 * @param then on that day
 */
record ExpectedRecall(double now, double then) {
    /** Returns that of a domain; empty where the forecast is not of it. */
    static Optional<ExpectedRecall> of(Domain domain, Optional<Forecast> forecast) {
        return mean(domains(forecast)
                .filter(of -> of.domain().id().equals(domain.id()))
                .toList());
    }

    /**
     * Returns that of a bank; empty where the forecast leaves out some of it, which would count in one figure and not in the
     * other.
     *
     * @param all how many domains it has
     */
    static Optional<ExpectedRecall> of(BankName bank, long all, Optional<Forecast> forecast) {
        List<Forecast.OfDomain> planned =
                domains(forecast).filter(of -> of.domain().bank().equals(bank)).toList();
        return planned.size() == all ? mean(planned) : Optional.empty();
    }

    private static Stream<Forecast.OfDomain> domains(Optional<Forecast> forecast) {
        return forecast.stream().flatMap(f -> f.domains().stream());
    }

    /** Returns the means over the questions of these domains; empty where there is none. */
    private static Optional<ExpectedRecall> mean(List<Forecast.OfDomain> domains) {
        int questions = 0;
        double now = 0;
        double then = 0;
        for (Forecast.OfDomain of : domains) {
            int its = of.domain().questions().size();
            questions += its;
            now += its * of.now();
            then += its * of.expected();
        }
        return questions == 0 ? Optional.empty() : Optional.of(new ExpectedRecall(now / questions, then / questions));
    }

    /** Returns both in a few cells, such as {@code 45→95 %}. */
    Line brief() {
        return Line.of(Figures.percent(now).replace(" %", "") + "→" + Figures.percent(then));
    }
}
