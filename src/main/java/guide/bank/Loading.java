package guide.bank;

import guide.yaml.Document;
import guide.yaml.Intake;
import guide.yaml.Node;
import guide.yaml.Place;
import guide.yaml.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads shelf after shelf, file after file; one bad file never stops the next. */
final class Loading {
    private final List<Report> reports = new ArrayList<>();
    private final List<DomainFile> domains = new ArrayList<>();
    private GuideFile guide = GuideFile.NONE;
    private boolean complete = true;

    /** Reads the files that come with the program. */
    Loading bundle(Bundle bundle) {
        shelf(bundle);
        return this;
    }

    /** Reads folders and files; what is named twice, or lies in a folder that is named too, is read once. */
    Loading paths(List<Path> paths) {
        List<Optional<Folder>> folders = new ArrayList<>();
        Set<String> groups = new HashSet<>();
        for (Path path : paths) {
            Optional<Folder> folder = folder(path);
            folders.add(folder);
            folder.ifPresent(found -> groups.add(found.group()));
        }
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < paths.size(); i++) {
            Optional<Folder> folder = folders.get(i);
            if (folder.isEmpty()) {
                file(paths.get(i), groups, taken);
            } else if (taken.add(folder.get().group())) {
                shelf(folder.get());
            }
        }
        return this;
    }

    /** Checks the files against each other. */
    Loaded done() {
        return new Assembly(domains, complete).bank(guide, reports);
    }

    /** A folder, also one that is named by its {@code guide.yaml}. */
    private static Optional<Folder> folder(Path path) {
        if (Files.isDirectory(path)) {
            return Optional.of(new Folder(path));
        }
        Folder parent = parent(path);
        boolean isGuide = path.endsWith(GuideFile.NAME)
                && parent.take(GuideFile.NAME) instanceof Intake.Bytes bytes
                && !Document.read(bytes.bytes(), new Report(path.toString()))
                        .filter(GuideFile::isDomain)
                        .isPresent();
        return isGuide ? Optional.of(parent) : Optional.empty();
    }

    private static Folder parent(Path path) {
        Path parent = path.getParent();
        return new Folder(parent == null ? Path.of("") : parent);
    }

    private void file(Path path, Set<String> folders, Set<String> taken) {
        Folder folder = parent(path);
        Path last = path.getFileName();
        String name = last == null ? path.toString() : last.toString();
        boolean listed = folders.contains(folder.group()) && Folder.isBank(name);
        if (listed || !taken.add(folder.group() + "/" + name)) {
            return;
        }
        Report report = report(folder.shown(name));
        if (!domain(folder, name, Vocabulary.ANY, report)) {
            report.unreadable("there is no such file");
        }
        // One domain of a guide refers to others that nobody asked for.
        complete &= folder.take(GuideFile.NAME) instanceof Intake.Missing;
    }

    private void shelf(Shelf shelf) {
        Report listing = report(shelf.shown(""));
        Set<String> left = new LinkedHashSet<>(shelf.names(listing));
        Report guideReport = report(shelf.shown(GuideFile.NAME));
        GuideFile order = guide(shelf, left, guideReport);
        for (Node.Text name : order.domains()) {
            named(shelf, name, order.vocabulary(), left, guideReport);
        }
        for (String name : left) {
            Report report = report(shelf.shown(name));
            domain(shelf, name, order.vocabulary(), report);
            if (!order.domains().isEmpty() && !report.failed()) {
                report.warning(Place.of(report.file()), "is not among the domains of guide.yaml, so it comes last");
            }
        }
        if (left.isEmpty() && order.domains().isEmpty() && !listing.failed() && !guideReport.failed()) {
            listing.unreadable("there is no *.yaml file in it");
        }
    }

    /** The shelf's guide; a file of its name that holds questions joins the others. */
    private GuideFile guide(Shelf shelf, Set<String> left, Report report) {
        Optional<Node> root = Document.read(shelf.take(GuideFile.NAME), report);
        if (root.isEmpty()) {
            return GuideFile.NONE;
        }
        if (GuideFile.isDomain(root.get())) {
            left.add(GuideFile.NAME);
            return GuideFile.NONE;
        }
        GuideFile read = GuideFile.read(root.get(), report);
        if (guide.title().isEmpty()) {
            guide = read;
        }
        return read;
    }

    private void named(Shelf shelf, Node.Text domain, Vocabulary vocabulary, Set<String> left, Report guideReport) {
        String yaml = domain.value().concat(".yaml");
        String yml = domain.value().concat(".yml");
        String name = left.contains(yml) && !left.contains(yaml) ? yml : yaml;
        if (!Names.isWord(domain.value())) {
            return;
        }
        if (!domain(shelf, name, vocabulary, report(shelf.shown(name)))) {
            guideReport.error(domain.place(), "there is no file " + name + " for this domain");
            complete = false;
        }
        left.remove(name);
    }

    /** Reads one file of questions; false where there is none. */
    private boolean domain(Shelf shelf, String name, Vocabulary vocabulary, Report report) {
        Intake intake = shelf.take(name);
        if (intake instanceof Intake.Missing) {
            return false;
        }
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        Optional<Node> root = Document.read(intake, report);
        domains.add(
                root.isPresent()
                        ? DomainReader.read(root.get(), stem, shelf.group(), vocabulary, report)
                        : DomainFile.unread(stem, shelf.group(), report));
        return true;
    }

    private Report report(String file) {
        Report report = new Report(file);
        reports.add(report);
        return report;
    }
}
