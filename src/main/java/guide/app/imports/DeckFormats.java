package guide.app.imports;

import guide.app.Refusal;
import guide.deck.DeckFile;
import guide.deck.DeckReader;
import guide.deck.DeckReader.Claim;
import guide.deck.anki.AnkiPackageReader;
import guide.deck.anki.AnkiTextReader;
import guide.deck.anki.CrowdAnkiReader;
import guide.deck.fields.JsonDeckReader;
import guide.deck.fields.MochiDeckReader;
import guide.deck.fields.TableReader;
import guide.deck.fields.YamlDeckReader;
import guide.deck.lines.HascardReader;
import guide.deck.lines.HashcardsExportReader;
import guide.deck.lines.HashcardsReader;
import guide.deck.lines.ObsidianReader;
import guide.deck.lines.RepeaterReader;
import guide.deck.markdown.MarkdownReader;
import guide.deck.org.OrgDeckReader;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The formats that can be imported. What a file holds decides, then its name, unless the user says. */
final class DeckFormats {
    private static final Set<String> ENDINGS = Set.of(
            "apkg", "colpkg", "csv", "json", "jsonl", "markdown", "md", "mochi", "org", "tsv", "txt", "yaml", "yml");

    private final List<DeckReader> readers;

    /**
     * Makes the readers; where two are equally sure of a file, the first reads it.
     *
     * @param cache the folder for files that a reader needs for a while
     * @param zone where the user was when times without a zone were written
     */
    DeckFormats(Path cache, ZoneId zone) {
        readers = List.of(
                new AnkiPackageReader(cache),
                new AnkiTextReader(),
                new CrowdAnkiReader(),
                new HashcardsReader(),
                new HashcardsExportReader(zone),
                new RepeaterReader(),
                new ObsidianReader(),
                new HascardReader(),
                new JsonDeckReader(),
                new YamlDeckReader(),
                new MochiDeckReader(cache),
                new OrgDeckReader(),
                new MarkdownReader(),
                new TableReader());
    }

    /** Returns whether a file of a folder may be a deck, by its name. */
    static boolean isDeckByName(String name) {
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** Returns the words that name the formats on the command line. */
    List<String> words() {
        return readers.stream().map(DeckReader::word).sorted().toList();
    }

    /** Returns the reader of a format. Refuses a word that names none. */
    DeckReader called(String word) {
        return readers.stream()
                .filter(reader -> reader.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.USAGE,
                        "there is no format '" + word + "'. Formats: " + String.join(", ", words()) + "."));
    }

    /** Returns the reader that is surest of a file; empty if none takes it. */
    Optional<DeckReader> of(DeckFile file) {
        return readers.stream()
                .filter(reader -> reader.claim(file) != Claim.NO)
                .max(Comparator.comparing(reader -> reader.claim(file)));
    }
}
