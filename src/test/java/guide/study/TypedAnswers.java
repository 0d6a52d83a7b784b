package guide.study;

import static java.nio.charset.StandardCharsets.UTF_8;

import guide.bank.Bank;
import guide.bank.Question;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32;
import org.yaml.snakeyaml.Yaml;

/** Typed answers to the bundled questions, each with the points that a strict interviewer would tick. */
final class TypedAnswers {
    private static final String FILE = "/guide/study/typed-answers.yaml";

    /**
     * @param half which half it belongs to, {@code choosing} or {@code testing}
     * @param said indices of the points that it says
     * @param opposite indices of the points of which it says the contrary
     */
    record Answer(Question question, String half, String text, List<Integer> said, List<Integer> opposite) {}

    private final List<Answer> answers = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private TypedAnswers() {}

    static TypedAnswers of(Bank bank) {
        TypedAnswers read = new TypedAnswers();
        try (InputStream in = TypedAnswers.class.getResourceAsStream(FILE)) {
            List<Map<String, Object>> questions = new Yaml().load(new String(in.readAllBytes(), UTF_8));
            questions.forEach(entry -> read.read(entry, bank));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    /** Returns all answers to the questions of one half. */
    List<Answer> half(String name) {
        return answers.stream().filter(answer -> answer.half().equals(name)).toList();
    }

    /** Returns what does not fit the bank as it is now, each with what to do. */
    List<String> faults() {
        return faults;
    }

    private void read(Map<String, Object> entry, Bank bank) {
        String id = text(entry, "question");
        Optional<Question> question = bank.find(id);
        if (question.isEmpty()) {
            faults.add(id + " is not in the bank any more: take its answers out");
            return;
        }
        String hash = hash(question.get());
        if (!hash.equals(entry.get("points"))) {
            faults.add("the points of " + id + " have changed: judge its answers again, then write points: '" + hash
                    + "'");
        }
        for (Map<String, Object> answer : objects(value(entry, "answers"))) {
            answers.add(new Answer(
                    question.get(),
                    text(entry, "half"),
                    text(answer, "typed"),
                    points(question.get(), answer.getOrDefault("said", List.of())),
                    points(question.get(), answer.getOrDefault("opposite", List.of()))));
        }
    }

    private static String text(Map<String, Object> entry, String key) {
        return (String) value(entry, key);
    }

    private static Object value(Map<String, Object> entry, String key) {
        return Objects.requireNonNull(entry.get(key), key);
    }

    /** Reads points, each as its index and its first words. */
    private List<Integer> points(Question question, Object written) {
        List<Integer> points = new ArrayList<>();
        for (String point : strings(written)) {
            int space = point.indexOf(' ');
            int index = Integer.parseInt(point.substring(0, space));
            if (index >= question.points().size()
                    || !question.points().get(index).startsWith(point.substring(space + 1))) {
                faults.add(question.id() + " has no point '" + point + "' there: judge the answer again");
            }
            points.add(index);
        }
        return points;
    }

    private static String hash(Question question) {
        CRC32 crc = new CRC32();
        crc.update(String.join("\n", question.points()).getBytes(UTF_8));
        return String.format("%08x", crc.getValue());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> objects(Object value) {
        return (List<Map<String, Object>>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Object value) {
        return (List<String>) value;
    }
}
