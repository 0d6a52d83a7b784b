package guide.forecast;

import guide.bank.Domain;
import guide.journal.StateFile;
import guide.journal.line.Checksum;
import guide.study.Forecast;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The file of the forecasts of one {@link ForecastBasis}, one line each between the basis's key and a checksum of all before it. A
 * file of another basis, or a damaged one, holds nothing: what is in it can be computed again.
 */
record ForecastFile(StateFile file) {
    private static final String KIND = "forecasts ";
    private static final String END = "end ";
    /** The figures of a line before those of its domains: expected, now, unreached, and the number of days. */
    private static final int FIRST = 4;

    /** Returns the forecasts by the plans' keys. */
    Map<String, Forecast> read(ForecastBasis basis) {
        Map<String, Forecast> forecasts = new HashMap<>();
        for (String line : linesOf(heading -> heading.equals(KIND + basis.key()))) {
            String[] words = line.split(" ");
            forecasts.put(words[0], forecast(words, basis));
        }
        return forecasts;
    }

    /**
     * Returns what was expected of a plan when that was last computed on the day of a basis, with its bank and settings; the
     * journal may have gone on since.
     */
    OptionalDouble lately(String plan, ForecastBasis basis) {
        for (String line : linesOf(heading -> heading.startsWith(KIND + basis.frame() + "."))) {
            String[] words = line.split(" ");
            if (words[0].equals(plan)) {
                return OptionalDouble.of(Double.parseDouble(words[1]));
            }
        }
        return OptionalDouble.empty();
    }

    /** Returns the lines of the plans; none where the file is damaged or has another heading. */
    private List<String> linesOf(Predicate<String> heading) {
        List<String> lines = file.lines();
        int end = lines.size() - 1;
        boolean isWhole =
                end > 0 && heading.test(lines.get(0)) && lines.get(end).equals(END + checksum(lines.subList(0, end)));
        return isWhole ? lines.subList(1, end) : List.of();
    }

    /** Replaces the file at once, as far as the disk lets it. */
    void write(ForecastBasis basis, Map<String, Forecast> forecasts) {
        List<String> lines = new ArrayList<>(List.of(KIND + basis.key()));
        forecasts.forEach((plan, forecast) -> lines.add(line(plan, forecast)));
        lines.add(END + checksum(lines));
        file.write(lines);
    }

    private static String line(String plan, Forecast forecast) {
        List<Object> words = new ArrayList<>(List.of(
                plan,
                forecast.expected(),
                forecast.now(),
                forecast.unreached(),
                forecast.load().size()));
        forecast.load().forEach(day -> words.addAll(List.of(day.minutes(), day.answers())));
        forecast.domains()
                .forEach(of -> words.addAll(
                        List.of(of.domain().id(), of.domain().questions().size(), of.now(), of.expected())));
        return words.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** Reads what {@link #line} has written: the checksum is that of this program, and the bank is the same. */
    private static Forecast forecast(String[] words, ForecastBasis basis) {
        int days = Integer.parseInt(words[FIRST]);
        List<String> rest = Arrays.asList(words).subList(FIRST + 1, words.length);
        List<Forecast.Load> load = new ArrayList<>();
        for (int i = 0; i < 2 * days; i += 2) {
            load.add(new Forecast.Load(Double.parseDouble(rest.get(i)), Double.parseDouble(rest.get(i + 1))));
        }
        List<Forecast.OfDomain> ofDomains = new ArrayList<>();
        for (int i = 2 * days; i + 3 < rest.size(); i += 4) {
            Domain domain = domain(rest.get(i), Integer.parseInt(rest.get(i + 1)), basis);
            double now = Double.parseDouble(rest.get(i + 2));
            ofDomains.add(new Forecast.OfDomain(domain, now, Double.parseDouble(rest.get(i + 3))));
        }
        return new Forecast(
                Double.parseDouble(words[1]),
                Double.parseDouble(words[2]),
                Double.parseDouble(words[3]),
                load,
                ofDomains);
    }

    /** Returns a domain with so many questions: all of the bank's, or those that are not suspended. */
    private static Domain domain(String id, int questions, ForecastBasis basis) {
        Domain domain = basis.bank().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return domain.questions().size() == questions
                ? domain
                : domain.with(domain.questions().stream()
                        .filter(q -> !basis.progress().isSuspended(q.id()))
                        .toList());
    }

    private static String checksum(List<String> lines) {
        return Checksum.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
