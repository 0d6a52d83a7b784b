package guide.bank;

import guide.yaml.FileContents;
import guide.yaml.Node;
import guide.yaml.Place;
import guide.yaml.Report;
import guide.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the files of a folder; a bad file never stops the next. */
final class FolderReader {
    private final BankFolder folder;
    private final Report report;
    private final Set<String> left;
    private final List<DomainFile> files = new ArrayList<>();
    private boolean complete = true;

    private FolderReader(BankFolder folder, List<String> names) {
        this.folder = folder;
        this.report = new Report(folder.displayName(GuideFile.NAME));
        this.left = new LinkedHashSet<>(names);
    }

    /**
     * Reads the domains that the {@code guide.yaml} names, in its order, then the others.
     *
     * @param names of the files of questions, as {@link BankFolder#list} returns them
     */
    static FolderContents read(BankFolder folder, List<String> names) {
        return new FolderReader(folder, names).contents();
    }

    private FolderContents contents() {
        GuideFile guide = guide();
        for (Node.Text name : guide.domains()) {
            named(name, guide.tagVocabulary());
        }
        for (String name : left) {
            Optional<DomainFile> file = take(name, guide.tagVocabulary());
            if (file.isPresent()
                    && !guide.domains().isEmpty()
                    && !file.get().report().failed()) {
                Report own = file.get().report();
                own.warning(Place.of(own.file()), "is not among the domains of guide.yaml, so it comes last");
            }
        }
        return new FolderContents(guide.title(), guide.tagline(), report, files, complete);
    }

    /** Returns the guide; a {@code guide.yaml} that holds questions joins the other files. */
    private GuideFile guide() {
        Optional<Node> root = YamlReader.read(folder.read(GuideFile.NAME), report);
        if (root.isEmpty()) {
            return GuideFile.NONE;
        }
        if (GuideFile.isDomain(root.get())) {
            left.add(GuideFile.NAME);
            return GuideFile.NONE;
        }
        return GuideFile.read(root.get(), report);
    }

    private void named(Node.Text domain, TagVocabulary tags) {
        if (!IdSyntax.isWord(domain.value())) {
            return;
        }
        String yaml = domain.value().concat(".yaml");
        String yml = domain.value().concat(".yml");
        String name = left.contains(yml) && !left.contains(yaml) ? yml : yaml;
        if (take(name, tags).isEmpty()) {
            report.error(domain.place(), "there is no file " + name + " for this domain");
            complete = false;
        }
        left.remove(name);
    }

    private Optional<DomainFile> take(String name, TagVocabulary tags) {
        Optional<DomainFile> read = domain(folder, name, tags, new Report(folder.displayName(name)));
        read.ifPresent(files::add);
        return read;
    }

    /** Reads one file of questions; empty if it does not exist. */
    static Optional<DomainFile> domain(BankFolder folder, String name, TagVocabulary tags, Report report) {
        FileContents fileContents = folder.read(name);
        if (fileContents instanceof FileContents.Missing) {
            return Optional.empty();
        }
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        Optional<Node> root = YamlReader.read(fileContents, report);
        return Optional.of(
                root.isPresent()
                        ? DomainReader.read(root.get(), stem, folder.group(), tags, report)
                        : DomainFile.unread(stem, folder.group(), report));
    }
}
