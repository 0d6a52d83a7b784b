package guide.app.imports;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import guide.app.Library;
import guide.app.Refusal;
import guide.journal.disk.FailureReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a bank folder knows of its imports. It lies in the folder itself, so that it goes where the bank goes; an import of
 * the next version of the deck needs it to tell the questions again.
 *
 * @param source the file or folder that was imported last, as a whole path; {@code standard input} if it had none
 * @param imported when the deck was imported last; empty in a register of an earlier version of the program
 * @param files the files that an import wrote, with the SHA-256 of each
 * @param known all questions that were ever imported, also those that have gone
 */
record Register(String source, Optional<Instant> imported, Map<String, String> files, List<KnownQuestion> known) {
    static final String NAME = Library.REGISTER;
    private static final int FORM = 1;
    private static final Gson JSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    /** Returns the register of a bank's folder; empty where nothing was imported into it. Refuses one that is damaged. */
    static Optional<Register> read(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    of(file, JsonParser.parseString(Files.readString(file)).getAsJsonObject()));
        } catch (IOException e) {
            throw refusal(file, FailureReason.of(e) + ". Try again");
        } catch (JsonParseException
                | ClassCastException
                | DateTimeException
                | IllegalStateException
                | NullPointerException
                | NumberFormatException
                | UnsupportedOperationException e) {
            // All of them say that a value is missing or of another kind.
            throw refusal(file, "it is damaged. Bring it back from a backup");
        }
    }

    private static Refusal refusal(Path file, String why) {
        return new Refusal(
                Refusal.Kind.BAD_DATA,
                file + " cannot be read, which says which question is which: " + why + "; nothing was changed.");
    }

    /** Returns the register of a bank's folder; empty also where it cannot be read, which an import of the bank says. */
    static Optional<Register> readable(Path folder) {
        try {
            return read(folder);
        } catch (Refusal damaged) {
            return Optional.empty();
        }
    }

    private static Register of(Path file, JsonObject json) {
        if (json.get("form").getAsInt() != FORM) {
            throw refusal(file, "a newer version of guide wrote it. Use the newer version");
        }
        Map<String, String> files = new LinkedHashMap<>();
        json.getAsJsonObject("files")
                .entrySet()
                .forEach(one -> files.put(one.getKey(), one.getValue().getAsString()));
        List<KnownQuestion> known = new ArrayList<>();
        for (JsonElement one : json.getAsJsonArray("questions")) {
            JsonObject question = one.getAsJsonObject();
            known.add(new KnownQuestion(
                    question.get("id").getAsString(),
                    text(question, "key"),
                    text(question, "section"),
                    question.get("question").getAsString(),
                    question.get("answer").getAsString(),
                    question.get("content").getAsString(),
                    question.has("gone")));
        }
        Optional<Instant> imported = Optional.of(text(json, "imported"))
                .filter(time -> !time.isEmpty())
                .map(Instant::parse);
        return new Register(json.get("source").getAsString(), imported, files, List.copyOf(known));
    }

    private static String text(JsonObject object, String name) {
        return object.has(name) ? object.get(name).getAsString() : "";
    }

    /** Returns whether both say the same, whenever that was imported. */
    boolean isSame(Register other) {
        return source.equals(other.source) && files.equals(other.files) && known.equals(other.known);
    }

    /** Returns the register as text. */
    String json() {
        JsonObject json = new JsonObject();
        json.addProperty("form", FORM);
        json.addProperty("source", source);
        imported.ifPresent(time -> json.addProperty("imported", time.toString()));
        JsonObject written = new JsonObject();
        files.forEach(written::addProperty);
        json.add("files", written);
        JsonArray questions = new JsonArray();
        known.forEach(one -> questions.add(object(one)));
        json.add("questions", questions);
        return JSON.toJson(json) + "\n";
    }

    private static JsonObject object(KnownQuestion one) {
        JsonObject question = new JsonObject();
        question.addProperty("id", one.id());
        if (!one.key().isEmpty()) {
            question.addProperty("key", one.key());
        }
        if (!one.section().isEmpty()) {
            question.addProperty("section", one.section());
        }
        question.addProperty("question", one.question());
        question.addProperty("answer", one.answer());
        question.addProperty("content", one.content());
        if (one.isGone()) {
            question.addProperty("gone", true);
        }
        return question;
    }
}
