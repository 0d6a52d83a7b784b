package guide.deck.lines;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import guide.deck.Deck;
import guide.deck.DeckFault;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import guide.deck.DeckReader;
import guide.deck.DeckText;
import java.io.IOException;
import java.io.StringReader;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@code hashcards export} writes: all cards of a collection, and all answers. */
public final class HashcardsExportReader implements DeckReader {
    private static final int DEEPEST = 32;
    private static final int SIGNS = 1 << 12;
    private static final Pattern LINE = Pattern.compile("at line (\\d{1,9}) column");

    private final ZoneId zone;

    /** @param zone where the cards were answered: the file has times without one */
    public HashcardsExportReader(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String word() {
        return "hashcards-json";
    }

    @Override
    public Claim claim(DeckFile file) {
        String text = file.start().stripLeading();
        if (!text.startsWith("{")) {
            return Claim.NO;
        }
        String start = text.substring(0, Math.min(text.length(), SIGNS));
        boolean isExport =
                start.contains("\"cards\"") && start.contains("\"familyHash\"") && start.contains("\"deckName\"");
        return isExport ? Claim.CONTENT : Claim.NO;
    }

    @Override
    public Deck read(DeckFile file, DeckOptions options) {
        ExportedCollection found = new ExportedCollection(zone);
        JsonReader json = new JsonReader(new StringReader(DeckText.asWritten(file, options)));
        json.setStrictness(Strictness.STRICT);
        json.setNestingLimit(DEEPEST);
        try {
            readAll(json, found);
        } catch (IOException | IllegalStateException | NumberFormatException e) {
            throw DeckFault.inFile(fault(json, e));
        }
        return found.deck();
    }

    private static void readAll(JsonReader json, ExportedCollection found) throws IOException {
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "cards" -> {
                    json.beginArray();
                    while (json.hasNext()) {
                        found.add(ExportedCard.read(json));
                    }
                    json.endArray();
                }
                case "sessions" -> readSessions(json, found);
                default -> json.skipValue();
            }
        }
        json.endObject();
    }

    private static void readSessions(JsonReader json, ExportedCollection found) throws IOException {
        json.beginArray();
        while (json.hasNext()) {
            json.beginObject();
            while (json.hasNext()) {
                if (json.nextName().equals("reviews")) {
                    json.beginArray();
                    while (json.hasNext()) {
                        found.add(ExportedReview.read(json));
                    }
                    json.endArray();
                } else {
                    json.skipValue();
                }
            }
            json.endObject();
        }
        json.endArray();
    }

    private static String fault(JsonReader json, Exception e) {
        List<String> places = new ArrayList<>(List.of(String.valueOf(e.getMessage()), json.toString()));
        for (String place : places) {
            Matcher line = LINE.matcher(place);
            if (line.find()) {
                String what =
                        e instanceof MalformedJsonException ? "this is no JSON" : "this is not as hashcards writes it";
                return "line " + line.group(1) + ": " + what + "; write the file again with 'hashcards export'.";
            }
        }
        return "the file is not as hashcards writes it; write it again with 'hashcards export'.";
    }
}
