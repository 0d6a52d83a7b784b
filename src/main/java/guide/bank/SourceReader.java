package guide.bank;

import guide.yaml.FileContents;
import guide.yaml.Node;
import guide.yaml.Report;
import guide.yaml.YamlReader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the files of one source, each anew only if it has changed since it was read last. */
final class SourceReader {
    private final BankSource source;
    private final Optional<FolderCache> cache;

    private SourceReader(BankSource source, Optional<FolderCache> cache) {
        this.source = source;
        this.cache = cache;
    }

    /** @param place the folder for what was read, where it may be kept */
    static SourceReader of(BankSource source, Optional<Path> place) {
        return new SourceReader(
                source,
                source instanceof BankFolder folder && place.isPresent()
                        ? Optional.of(FolderCache.of(place, folder))
                        : Optional.empty());
    }

    BankSource source() {
        return source;
    }

    /** Reads a file of questions; empty if it does not exist. */
    Optional<DomainFile> domain(String name, TagVocabulary tags, Report report) {
        if (cache.isEmpty()) {
            return anew(name, tags, report);
        }
        FolderCache.Look look = cache.get().look(name, tags);
        Optional<DomainFile> known = cache.get().domain(look, report);
        if (known.isPresent()) {
            return known;
        }
        Optional<DomainFile> read = anew(name, tags, report);
        read.ifPresent(file -> cache.get().keep(look, () -> FileImage.of(file)));
        return read;
    }

    private Optional<DomainFile> anew(String name, TagVocabulary tags, Report report) {
        FileContents fileContents = source.read(name);
        if (fileContents instanceof FileContents.Missing) {
            return Optional.empty();
        }
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        Optional<Node> root = YamlReader.read(fileContents, report);
        return Optional.of(
                root.isPresent()
                        ? DomainReader.read(root.get(), stem, source.group(), tags, report)
                        : DomainFile.unread(stem, source.group(), report));
    }

    /**
     * Reads the {@code guide.yaml}, if there is one.
     *
     * @param otherwise takes one that holds questions, and is a file like any other
     */
    GuideFile guide(Report report, Supplier<GuideFile> otherwise) {
        Optional<FolderCache.Look> look = cache.map(c -> c.look(GuideFile.NAME, TagVocabulary.ANY));
        Optional<GuideFile> known = look.flatMap(looked -> cache.orElseThrow().guide(looked, report));
        if (known.isPresent()) {
            return known.get();
        }
        Optional<Node> root = YamlReader.read(source.read(GuideFile.NAME), report);
        if (root.isEmpty()) {
            return GuideFile.NONE;
        }
        if (GuideFile.isDomain(root.get())) {
            return otherwise.get();
        }
        GuideFile read = GuideFile.read(root.get(), report);
        look.ifPresent(looked -> cache.orElseThrow().keep(looked, () -> FileImage.of(read, report)));
        return read;
    }

    /** Keeps what was read for the next start. */
    void close() {
        cache.ifPresent(FolderCache::close);
    }
}
