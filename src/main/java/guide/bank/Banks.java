package guide.bank;

import guide.yaml.Place;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads banks. Nothing here throws for what a file holds or for files that are not there: what was wrong comes back as
 * problems, beside a bank of all files that could be used.
 *
 * <p>A file that cannot be used is left out whole. {@code see} is resolved to ids over all files; what refers to a
 * question that was left out is dropped.
 */
public final class Banks {
    private static final BundledFiles BUNDLE = new BundledFiles("questions/");

    private Banks() {}

    /** The bank that comes with the program, in the order of its {@code guide.yaml}. */
    public static LoadedBank bundled() {
        return BankImage.read().map(LoadedBank::whole).orElseGet(Banks::bundledFiles);
    }

    /** Whether a place is in the bank that comes with the program, told from files by their names, which are absolute. */
    public static boolean isBundled(Place place) {
        return place.file().startsWith(BUNDLE.root());
    }

    /** The same, read from the files that it is written in. */
    static LoadedBank bundledFiles() {
        return new BankLoader().bundle(BUNDLE).load();
    }

    /**
     * Other banks, as one.
     *
     * @param filesOrFolders each a file, which is one domain, or a folder, which is all its {@code *.yaml} and
     *     {@code *.yml} that are not hidden: those that its {@code guide.yaml} names in that order, then the others by
     *     name. Naming a {@code guide.yaml} names its folder
     */
    public static LoadedBank read(List<Path> filesOrFolders) {
        return new BankLoader().paths(filesOrFolders).load();
    }

    /** The files that come with the program and then others, none of them or more, as one; see {@link #read}. */
    public static LoadedBank bundledAnd(List<Path> filesOrFolders) {
        return new BankLoader().bundle(BUNDLE).paths(filesOrFolders).load();
    }
}
