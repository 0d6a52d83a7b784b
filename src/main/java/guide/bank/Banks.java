package guide.bank;

import guide.yaml.Place;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads banks. No content of a file and no missing file makes this throw: mistakes are returned as problems, together
 * with a bank of all files that could be used.
 *
 * <p>A file that cannot be used is left out as a whole. {@code see} is resolved to ids over all files; a reference to a
 * question that was left out is dropped.
 */
public final class Banks {
    private static final BundledFiles BUNDLE = new BundledFiles("questions/");

    private Banks() {}

    /** Returns the bank that comes with the program, in the order of its {@code guide.yaml}. */
    public static LoadedBank bundled() {
        return BankImage.read().map(LoadedBank::whole).orElseGet(Banks::bundledFiles);
    }

    /**
     * Returns whether a place is in the bank that comes with the program. Its files have relative names; the names of
     * other files are absolute.
     */
    public static boolean isBundled(Place place) {
        return place.file().startsWith(BUNDLE.root());
    }

    /** Returns the bank that comes with the program, read from its YAML files. */
    static LoadedBank bundledFiles() {
        return new BankLoader().bundle(BUNDLE).load();
    }

    /**
     * Reads other banks into one.
     *
     * @param filesOrFolders each a file, which is one domain, or a folder, which is all its {@code *.yaml} and {@code
     *     *.yml} that are not hidden: those that its {@code guide.yaml} names in that order, then the others by name.
     *     Naming a {@code guide.yaml} names its folder
     */
    public static LoadedBank read(List<Path> filesOrFolders) {
        return new BankLoader().paths(filesOrFolders).load();
    }

    /** Reads the files that come with the program and then others, if any, into one bank; see {@link #read}. */
    public static LoadedBank bundledAnd(List<Path> filesOrFolders) {
        return new BankLoader().bundle(BUNDLE).paths(filesOrFolders).load();
    }
}
