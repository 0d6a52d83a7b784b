package guide.bank;

import guide.yaml.FileContents;
import guide.yaml.Node;
import guide.yaml.Place;
import guide.yaml.Report;
import guide.yaml.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one source after the other, file by file; a bad file never stops the next. */
final class BankLoader {
    private final List<Report> reports = new ArrayList<>();
    private final List<DomainFile> domains = new ArrayList<>();
    private final Map<String, BankName> names = new HashMap<>();
    private final Sources sources;
    private GuideFile guide = GuideFile.NONE;
    private boolean complete = true;

    BankLoader(Sources sources) {
        this.sources = sources;
    }

    /**
     * Reads all files, checks them against each other and returns the bank.
     *
     * @param image the bundled bank as it was read before; empty where its files are to be read
     */
    LoadedBank read(Optional<Bank> image) {
        if (image.isPresent()) {
            bundle(image.get());
        } else if (sources.takesBundled()) {
            bundle(Banks.BUNDLE);
        }
        List<BankFolder> own = own();
        Set<String> taken = new HashSet<>();
        for (BankFolder bank : own) {
            // The files beside the bundled ones have no name, and are always on.
            if (sources.all() && !sources.off().contains(bank.word()) && taken.add(bank.group())) {
                shelf(bank);
            }
        }
        paths(sources.named(), own, taken);
        return load();
    }

    /** Reads the files that come with the program. */
    BankLoader bundle(BundledFiles files) {
        shelf(files);
        return this;
    }

    /** Checks what was read against each other and returns the bank. */
    LoadedBank load() {
        return new BankAssembler(domains, names, complete).bank(guide, reports);
    }

    /** Returns the folder of the user's own banks, and each bank in it. */
    private List<BankFolder> own() {
        List<BankFolder> own = new ArrayList<>();
        Optional<Path> folder = sources.own().filter(Files::isDirectory);
        if (folder.isPresent()) {
            own.add(new BankFolder(folder.get(), "", true));
            Report report = new Report(folder.get().toString());
            own.addAll(BankFolders.in(folder.get(), report));
            if (sources.all()) {
                reports.add(report);
            }
        }
        return own;
    }

    /** Takes the bundled bank as it was read before. */
    private void bundle(Bank bank) {
        guide = new GuideFile(bank.title(), bank.tagline(), List.of(), TagVocabulary.ANY);
        for (Domain domain : bank.domains()) {
            List<UnlinkedQuestion> questions =
                    domain.questions().stream().map(UnlinkedQuestion::again).toList();
            String file = Banks.BUNDLE.displayName(domain.id() + ".yaml");
            domains.add(new DomainFile(
                    Banks.BUNDLE.group(),
                    report(file),
                    domain.id(),
                    domain.title(),
                    Place.of(file),
                    questions,
                    List.of(),
                    true));
        }
    }

    /** Reads folders and files. A file that is named twice, or lies in a folder that is named too, is read once. */
    private void paths(List<Path> paths, List<BankFolder> own, Set<String> taken) {
        List<Optional<BankFolder>> folders = new ArrayList<>();
        Set<String> groups = new HashSet<>(taken);
        for (Path path : paths) {
            Optional<BankFolder> folder = folder(path, own);
            folders.add(folder);
            folder.ifPresent(found -> groups.add(found.group()));
        }
        for (int i = 0; i < paths.size(); i++) {
            Optional<BankFolder> folder = folders.get(i);
            if (folder.isEmpty()) {
                file(paths.get(i), groups, taken);
            } else if (taken.add(folder.get().group())) {
                shelf(folder.get());
            }
        }
    }

    /** Returns the folder that a path names, itself or by its {@code guide.yaml}. */
    private static Optional<BankFolder> folder(Path path, List<BankFolder> own) {
        if (Files.isDirectory(path)) {
            BankFolder folder = new BankFolder(path);
            return own.stream()
                    .filter(bank -> bank.group().equals(folder.group()))
                    .findFirst()
                    .or(() -> Optional.of(folder));
        }
        BankFolder parent = parent(path);
        boolean isGuide = path.endsWith(GuideFile.NAME)
                && parent.read(GuideFile.NAME) instanceof FileContents.Bytes bytes
                && !YamlReader.read(bytes.bytes(), new Report(path.toString()))
                        .filter(GuideFile::isDomain)
                        .isPresent();
        return isGuide ? Optional.of(parent) : Optional.empty();
    }

    private static BankFolder parent(Path path) {
        Path parent = path.getParent();
        return new BankFolder(parent == null ? Path.of("") : parent);
    }

    private void file(Path path, Set<String> folders, Set<String> taken) {
        BankFolder bankFolder = parent(path);
        Path last = path.getFileName();
        String name = last == null ? path.toString() : last.toString();
        boolean listed = folders.contains(bankFolder.group()) && BankFolder.isBank(name);
        if (listed || !taken.add(bankFolder.group() + "/" + name)) {
            return;
        }
        Report report = report(bankFolder.displayName(name));
        if (!domain(SourceReader.of(bankFolder, Optional.empty()), name, TagVocabulary.ANY, report)) {
            report.unreadable("there is no such file");
        }
        // A single domain of a guide may refer to others that were not named.
        complete &= bankFolder.read(GuideFile.NAME) instanceof FileContents.Missing;
    }

    private void shelf(BankSource bankSource) {
        SourceReader reader = SourceReader.of(bankSource, sources.cache());
        Report listing = report(bankSource.displayName(""));
        Set<String> left = new LinkedHashSet<>(bankSource.list(listing));
        Report guideReport = report(bankSource.displayName(GuideFile.NAME));
        GuideFile order = guide(reader, left, guideReport);
        BankName called = bankSource.name();
        if (!called.isMain()) {
            String title = order.title().isEmpty() ? called.title() : order.title();
            names.put(bankSource.group(), new BankName(called.word(), title));
        }
        for (Node.Text name : order.domains()) {
            named(reader, name, order.tagVocabulary(), left, guideReport);
        }
        for (String name : left) {
            Report report = report(bankSource.displayName(name));
            domain(reader, name, order.tagVocabulary(), report);
            if (!order.domains().isEmpty() && !report.failed()) {
                report.warning(Place.of(report.file()), "is not among the domains of guide.yaml, so it comes last");
            }
        }
        boolean isEmpty = left.isEmpty() && order.domains().isEmpty();
        if (isEmpty && !bankSource.mayBeEmpty() && !listing.failed() && !guideReport.failed()) {
            listing.unreadable("there is no *.yaml file in it");
        }
        reader.close();
    }

    /** Returns the source's guide; a {@code guide.yaml} that holds questions joins the other files. */
    private GuideFile guide(SourceReader reader, Set<String> left, Report report) {
        GuideFile read = reader.guide(report, () -> {
            left.add(GuideFile.NAME);
            return GuideFile.NONE;
        });
        if (guide.title().isEmpty()) {
            guide = read;
        }
        return read;
    }

    private void named(
            SourceReader reader, Node.Text domain, TagVocabulary tagVocabulary, Set<String> left, Report guideReport) {
        String yaml = domain.value().concat(".yaml");
        String yml = domain.value().concat(".yml");
        String name = left.contains(yml) && !left.contains(yaml) ? yml : yaml;
        if (!IdSyntax.isWord(domain.value())) {
            return;
        }
        if (!domain(reader, name, tagVocabulary, report(reader.source().displayName(name)))) {
            guideReport.error(domain.place(), "there is no file " + name + " for this domain");
            complete = false;
        }
        left.remove(name);
    }

    /** Reads one file of questions; returns false if it does not exist. */
    private boolean domain(SourceReader reader, String name, TagVocabulary tagVocabulary, Report report) {
        Optional<DomainFile> read = reader.domain(name, tagVocabulary, report);
        read.ifPresent(domains::add);
        return read.isPresent();
    }

    private Report report(String file) {
        Report report = new Report(file);
        reports.add(report);
        return report;
    }
}
