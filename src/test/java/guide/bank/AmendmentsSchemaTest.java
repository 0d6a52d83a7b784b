package guide.bank;

import static guide.bank.JsonSchemas.AMENDMENTS;
import static guide.bank.JsonSchemas.META;
import static guide.bank.JsonSchemas.complaints;
import static guide.bank.JsonSchemas.json;
import static org.assertj.core.api.Assertions.assertThat;

import guide.bank.amend.Amendment;
import guide.bank.amend.Amendments;
import guide.yaml.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Holds the schema of amendments and their reader to each other, as {@link JsonSchemaTest} does for questions. */
class AmendmentsSchemaTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing\n",
                "a:\n  question: b\n",
                "a:\n  answer: |\n    b\nc:\n  minutes: 3\n",
                "a: {context: b, points: [c, d], tags: [e], checked: 2026-11}\n",
                "a: {notes: [{tip: b}], followups: [{question: c, answer: d}], see: [e, 3], sources: [f]}\n",
                "a: {instead: [points, notes]}\n",
                "a: {notes: [{tip: b}], instead: [notes], based-on: 0a1b2c}\n",
                "a: {minutes: 3, based-on: 000000}\n"
            })
    void goodFile_isTakenByBoth(String yaml) {
        assertThat(problems(yaml)).isEmpty();
        assertThat(complaints(AMENDMENTS, yaml)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n",
                "[a]\n",
                "questions: [{id: a, question: b, answer: c}]\n",
                "a: b\n",
                "a: [b]\n",
                "a:\n",
                "a: {id: b}\n",
                "a: {number: 3}\n",
                "a: {anwser: b}\n",
                "a: {question: ''}\n",
                "a: {answer: [b]}\n",
                "a: {points: [b]}\n",
                "a: {minutes: 99}\n",
                "a: {notes: [{trp: b}]}\n",
                "a: {instead: points}\n",
                "a: {instead: [answer]}\n",
                "a: {instead: [pointz]}\n",
                "a: {based-on: [b]}\n",
                "a: {based-on: ''}\n"
            })
    void badFile_isRefusedByBoth(String yaml) {
        assertThat(problems(yaml)).isNotEmpty();
        assertThat(complaints(AMENDMENTS, yaml)).isNotEmpty();
    }

    @Test
    void fields_areThoseOfQuestions() {
        JsonNode amendment = json("amendments.schema.json").get("definitions");
        JsonNode question = json("schema.json").get("definitions");
        JsonNode fields = amendment.get("amendment").get("properties");
        List<String> keys = QuestionReader.partKeys();
        for (String key : keys) {
            assertThat(fields.get(key))
                    .as(key)
                    .isEqualTo(question.get("question").get("properties").get(key));
        }
        assertThat(fields.propertyNames()).hasSize(keys.size() + 2);
        for (String definition : List.of("note", "followup", "id", "line", "text")) {
            assertThat(amendment.get(definition)).isEqualTo(question.get(definition));
        }
    }

    @Test
    void whatIsWritten_fits() {
        Question bank = Banks.bundled().bank().questions().findFirst().orElseThrow();
        String yaml = Amendment.of(bank)
                .withNote(new Note(Note.Kind.TIP, "Mine.\n\n- a"))
                .yaml();
        assertThat(complaints(AMENDMENTS, yaml)).isEmpty();
    }

    @Test
    void schema_isADraft07Schema() {
        assertThat(complaints(META, json("amendments.schema.json"))).isEmpty();
    }

    private static List<String> problems(String yaml) {
        return Amendments.read(yaml.getBytes(StandardCharsets.UTF_8), Path.of("amendments.yaml")).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
