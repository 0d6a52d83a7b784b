package guide.deck.anki;

import guide.deck.Deck;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import guide.deck.DeckReader;
import guide.deck.ScratchFolder;
import guide.deck.ZipArchive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Reads packages of Anki ({@code .apkg} and {@code .colpkg}) of all generations, and a collection that stands alone. */
public final class AnkiPackageReader implements DeckReader {
    private final Path cache;

    /** @param cache the folder in which a folder for the files of one import may be made; nothing stays there */
    public AnkiPackageReader(Path cache) {
        this.cache = cache;
    }

    @Override
    public String word() {
        return "apkg";
    }

    @Override
    public Claim claim(DeckFile file) {
        boolean isNamed = file.endsWith(".apkg") || file.endsWith(".colpkg");
        boolean isCollection = PackageArchive.isDatabase(file) && (file.endsWith(".anki2") || file.endsWith(".anki21"));
        if (isCollection || ZipArchive.isOne(file) && file.holds("collection.anki2")) {
            return Claim.CONTENT;
        }
        return isNamed ? Claim.NAME : Claim.NO;
    }

    /** @throws UncheckedIOException if the cache folder cannot be written */
    @Override
    public Deck read(DeckFile file, DeckOptions options) {
        try (ScratchFolder scratch = ScratchFolder.in(cache);
                AnkiDatabase database = AnkiDatabase.open(PackageArchive.collection(file, scratch))) {
            return new AnkiCollection(database).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
