package guide.bank;

import guide.yaml.FileContents;
import guide.yaml.Report;
import guide.yaml.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one folder or file after the other; a bad one never stops the next. */
final class BankLoader {
    private final List<Report> reports = new ArrayList<>();
    private final List<DomainFile> domains = new ArrayList<>();
    private final Map<String, BankName> names = new HashMap<>();
    private final Sources sources;
    private String title = "";
    private String tagline = "";
    private boolean complete = true;

    BankLoader(Sources sources) {
        this.sources = sources;
    }

    /** Reads all files, checks them against each other and returns the bank. */
    LoadedBank read() {
        if (sources.takesBundled()) {
            add(BankImage.read());
        }
        List<BankFolder> own = own();
        Set<String> taken = new HashSet<>();
        for (BankFolder bank : own) {
            // The files beside the bundled ones have no name, and are always on.
            if (sources.all() && !sources.off().contains(bank.word()) && taken.add(bank.group())) {
                folder(bank);
            }
        }
        paths(sources.named(), own, taken);
        return new BankAssembler(domains, names, complete).bank(title, tagline, reports);
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

    /** Reads folders, then files. A file that is named twice, or lies in a folder that is named too, is read once. */
    private void paths(List<Path> paths, List<BankFolder> own, Set<String> taken) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            Optional<BankFolder> folder = named(path, own);
            if (folder.isEmpty()) {
                files.add(path);
            } else if (taken.add(folder.get().group())) {
                folder(folder.get());
            }
        }
        files.forEach(path -> file(path, taken));
    }

    /** Returns the folder that a path names, itself or by its {@code guide.yaml}. */
    private static Optional<BankFolder> named(Path path, List<BankFolder> own) {
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

    private void file(Path path, Set<String> taken) {
        BankFolder bankFolder = parent(path);
        Path last = path.getFileName();
        String name = last == null ? path.toString() : last.toString();
        boolean listed = taken.contains(bankFolder.group()) && BankFolder.isBank(name);
        if (listed || !taken.add(bankFolder.group() + "/" + name)) {
            return;
        }
        Report report = report(bankFolder.displayName(name));
        FolderReader.domain(bankFolder, name, TagVocabulary.ANY, report)
                .ifPresentOrElse(domains::add, () -> report.unreadable("there is no such file"));
        // A single domain of a guide may refer to others that were not named.
        complete &= bankFolder.read(GuideFile.NAME) instanceof FileContents.Missing;
    }

    private void folder(BankFolder folder) {
        Report listing = report(folder.displayName(""));
        FolderContents contents = FolderCache.read(sources.cache(), folder, folder.list(listing));
        BankName called = folder.name();
        if (!called.isMain()) {
            String full = contents.title().isEmpty() ? called.title() : contents.title();
            names.put(folder.group(), new BankName(called.word(), full));
        }
        if (contents.isEmpty() && !folder.mayBeEmpty() && !listing.failed()) {
            listing.unreadable("there is no *.yaml file in it");
        }
        add(contents);
    }

    private void add(FolderContents contents) {
        if (title.isEmpty()) {
            title = contents.title();
            tagline = contents.tagline();
        }
        reports.add(contents.guide());
        for (DomainFile file : contents.files()) {
            domains.add(file);
            reports.add(file.report());
        }
        complete &= contents.complete();
    }

    private Report report(String file) {
        Report report = new Report(file);
        reports.add(report);
        return report;
    }
}
