package guide.deck.anki;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import guide.deck.DeckFault;
import java.util.ArrayList;
import java.util.List;

/** Reads what is expected of JSON, and nothing where it is something else. */
final class CollectionJson {
    private CollectionJson() {}

    /** Returns the object that a text is. @throws DeckFault if it is none */
    static JsonObject parse(String text) {
        try {
            JsonElement root = JsonParser.parseString(text);
            return root.isJsonObject() ? root.getAsJsonObject() : new JsonObject();
        } catch (JsonParseException | NumberFormatException e) {
            String said = String.valueOf(e.getMessage()).replaceFirst("^[\\w.$]+Exception: ", "");
            throw DeckFault.inFile("is damaged: its JSON cannot be read ("
                    + said.lines().findFirst().orElse("") + ").");
        }
    }

    static String text(JsonObject object, String key) {
        return object.get(key) instanceof JsonPrimitive value ? value.getAsString() : "";
    }

    /** Returns a whole number; 0 if there is none. */
    static int number(JsonObject object, String key) {
        String text = text(object, key);
        return text.matches("-?[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    /** Returns the objects of a list, or the values of an object. */
    static List<JsonObject> objects(JsonObject object, String key) {
        List<JsonObject> objects = new ArrayList<>();
        for (JsonElement element : elements(object, key)) {
            if (element.isJsonObject()) {
                objects.add(element.getAsJsonObject());
            }
        }
        return objects;
    }

    static List<String> texts(JsonObject object, String key) {
        List<String> texts = new ArrayList<>();
        for (JsonElement element : elements(object, key)) {
            texts.add(element.isJsonPrimitive() ? element.getAsString() : "");
        }
        return texts;
    }

    private static Iterable<JsonElement> elements(JsonObject object, String key) {
        JsonElement list = object.get(key);
        return list != null && list.isJsonArray() ? list.getAsJsonArray() : List.of();
    }

    /** Returns a note type in the form in which Anki's older collections and CrowdAnki keep it. */
    static NoteType noteType(JsonObject model) {
        List<String> fields = new ArrayList<>();
        ordered(model, "flds").forEach(field -> fields.add(text(field, "name")));
        List<Template> templates = new ArrayList<>();
        ordered(model, "tmpls").forEach(each -> templates.add(new Template(text(each, "qfmt"), text(each, "afmt"))));
        return NoteType.of(
                text(model, "name"), number(model, "type") == 1, number(model, "originalStockKind"), fields, templates);
    }

    private static List<JsonObject> ordered(JsonObject model, String key) {
        List<JsonObject> objects = objects(model, key);
        objects.sort((a, b) -> Integer.compare(number(a, "ord"), number(b, "ord")));
        return objects;
    }
}
