package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import guide.deck.anki.AnkiCollections;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each format through the life of a deck: imported, studied, changed by its author, imported again, and a third time. */
class ImportFormatsTest {
    private static final List<Fact> FIRST = List.of(
            new Fact(1, "What is recall?", "The part of the relevant that was found."),
            new Fact(2, "What is precision?", "The part of the found that is relevant."),
            new Fact(3, "When does a model drift?", "When the world moves on after training."),
            new Fact(4, "What does a cache save?", "Work that was done before."));

    /** One in front, one in other words, one with another answer, one gone. */
    private static final List<Fact> SECOND = List.of(
            new Fact(5, "What is a token?", "A piece of text with a number."),
            new Fact(1, "How is recall defined, exactly?", "The part of the relevant that was found."),
            new Fact(2, "What is precision?", "The share of hits among the found."),
            new Fact(3, "When does a model drift?", "When the world moves on after training."));

    @TempDir
    Path home;

    /** A card that an author writes, with a number that stays. */
    private record Fact(int number, String question, String answer) {}

    private enum Format {
        MARKDOWN("deck.md", facts -> "# Terms\n\n" + each(facts, "## %2$s\n\n%3$s\n")),
        DETAILS("deck.md", facts -> each(facts, "<details>\n<summary>%2$s</summary>\n\n%3$s\n\n</details>\n")),
        CSV("deck.csv", facts -> "question,answer\n" + each(facts, "\"%2$s\",\"%3$s\"")),
        TSV("deck.tsv", facts -> each(facts, "%2$s\t%3$s")),
        ANKI_TEXT("deck.txt", facts -> "#separator:tab\n#html:true\n#guid column:1\n" + each(facts, "guid-%d\t%s\t%s")),
        CROWD_ANKI(
                "deck.json",
                facts -> """
                {"__type__": "Deck", "crowdanki_uuid": "u", "name": "Terms", "children": [], "media_files": [], "notes": [%s],
                 "note_models": [{"__type__": "NoteModel", "crowdanki_uuid": "m", "name": "Basic", "type": 0,
                   "flds": [{"name": "Front", "ord": 0}, {"name": "Back", "ord": 1}],
                   "tmpls": [{"ord": 0, "qfmt": "{{Front}}", "afmt": "{{FrontSide}}<hr>{{Back}}"}]}]}
                """.formatted(
                                listed(
                                        facts,
                                        "{\"__type__\": \"Note\", \"guid\": \"g%d\", \"note_model_uuid\": \"m\", \"fields\": [\"%s\", \"%s\"]}"))),
        HASHCARDS("deck.md", facts -> "---\nname = \"Terms\"\n---\n\n" + each(facts, "Q: %2$s\nA: %3$s\n")),
        REPEATER("deck.md", facts -> each(facts, "Q: %2$s\nA: %3$s\n\n---\n")),
        OBSIDIAN(
                "deck.md",
                facts -> "#flashcards/terms\n\n" + each(facts, "%2$s\n?\n%3$s\n<!--SR:!2026-12-01,4,270-->\n")),
        HASCARD("deck.txt", facts -> each(facts, "# %2$s\n%3$s\n---")),
        JSON("deck.json", facts -> "[" + listed(facts, "{\"question\": \"%2$s\", \"answer\": \"%3$s\"}") + "]"),
        YAML("deck.yaml", facts -> "cards:\n" + each(facts, "- front: \"%2$s\"\n  back: \"%3$s\"")),
        ORG(
                "deck.org",
                facts -> "#+TITLE: Terms\n\n"
                        + each(facts, "* %2$s :fc:\n:PROPERTIES:\n:ID: id-%1$d\n:FC_TYPE: normal\n:END:\n%3$s")),
        MOCHI(
                "deck.mochi",
                facts -> "{\"version\": 2, \"decks\": [{\"name\": \"Terms\", \"id\": \"d\", \"cards\": ["
                        + listed(facts, "{\"id\": \"c%d\", \"content\": \"%s\\n---\\n%s\"}") + "]}]}"),
        APKG("deck.apkg", facts -> "");

        private final String file;
        private final Function<List<Fact>, String> text;

        Format(String file, Function<List<Fact>, String> text) {
            this.file = file;
            this.text = text;
        }

        private static String each(List<Fact> facts, String form) {
            return facts.stream()
                    .map(fact -> form.formatted(fact.number, fact.question, fact.answer) + "\n")
                    .collect(Collectors.joining());
        }

        private static String listed(List<Fact> facts, String form) {
            return facts.stream()
                    .map(fact -> form.formatted(fact.number, fact.question, fact.answer))
                    .collect(Collectors.joining(", "));
        }

        private byte[] bytes(List<Fact> facts, Path scratch) throws IOException, SQLException {
            if (this == APKG) {
                return collection(facts, scratch);
            }
            byte[] plain = text.apply(facts).getBytes(StandardCharsets.UTF_8);
            return this == MOCHI ? zip(plain) : plain;
        }

        private static byte[] zip(byte[] json) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("data.json"));
                zip.write(json);
            }
            return bytes.toByteArray();
        }

        private static byte[] collection(List<Fact> facts, Path scratch) throws IOException, SQLException {
            AnkiCollections made = AnkiCollections.eleven(Files.createTempDirectory(scratch, "anki"));
            for (Fact fact : facts) {
                made.note(fact.number, "guid-" + fact.number, 1, "", 10, fact.question + "|" + fact.answer, 0);
            }
            return made.legacy1().bytes();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nextVersionOfADeck_isTheSameBank(Format format) throws Exception {
        Run run = new Run(home.resolve("guide"));
        Path deck = home.resolve(format.file);
        Files.write(deck, format.bytes(FIRST, home));
        Run.Result first = run.guide("import", deck.toString(), "--as", "terms");
        assertThat(first.err()).isEmpty();
        assertThat(first.out()).contains("  4 questions: 4 new.");
        Map<String, String> ids = ids(run);
        assertThat(ids.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        FIRST.stream().map(Fact::question).toList());
        for (Fact fact : FIRST) {
            assertThat(run.guide("show", String.valueOf(ids.get(fact.question))).out())
                    .contains(fact.answer);
            assertThat(run.guide("grade", String.valueOf(ids.get(fact.question)), "good")
                            .status())
                    .isZero();
        }

        Files.write(deck, format.bytes(SECOND, home));
        Run.Result second = run.guide("import", deck.toString(), "--as", "terms");
        assertThat(second.out())
                .contains("  4 questions: 1 new, ", "1 the same", "1 gone (its 1 answer stays in the journal).");
        Map<String, String> later = ids(run);
        assertThat(later.get("How is recall defined, exactly?")).isEqualTo(ids.get("What is recall?"));
        assertThat(later.get("What is precision?")).isEqualTo(ids.get("What is precision?"));
        assertThat(later.get("When does a model drift?")).isEqualTo(ids.get("When does a model drift?"));
        assertThat(reviews(run)).containsExactlyInAnyOrder(0, 1, 1, 1);
        assertThat(run.guide("check", "--strict").status()).isZero();

        assertThat(run.guide("import", deck.toString(), "--as", "terms").out())
                .contains("  4 questions: 4 the same.", "The bank is as it was.");
        Files.write(deck, format.bytes(FIRST, home));
        assertThat(run.guide("import", deck.toString(), "--as", "terms").out()).contains("1 back again", "1 gone.");
        assertThat(ids(run)).isEqualTo(ids);
        assertThat(reviews(run)).containsExactlyInAnyOrder(1, 1, 1, 1);
    }

    private static Map<String, String> ids(Run run) {
        return listed(run).stream()
                .collect(Collectors.toMap(line -> field(line, "question"), line -> field(line, "id")));
    }

    private static List<Integer> reviews(Run run) {
        List<Integer> reviews = new ArrayList<>();
        for (String line : listed(run)) {
            reviews.add(
                    line.contains("\"reviews\"")
                            ? Integer.parseInt(line.replaceAll(".*\"reviews\": (\\d+).*", "$1"))
                            : 0);
        }
        return reviews;
    }

    private static List<String> listed(Run run) {
        return run.guide("list", "--json", "--domain", "terms")
                .out()
                .lines()
                .filter(line -> line.contains("\"id\""))
                .toList();
    }

    private static String field(String line, String name) {
        return line.replaceAll(".*\"" + name + "\": \"([^\"]*)\".*", "$1");
    }
}
