package guide.bank;

import guide.yaml.FileContents;
import guide.yaml.Report;
import java.util.List;

/** A source of a bank's files. */
sealed interface BankSource permits BundledFiles, BankFolder {
    /** Returns a key that differs from every other source's. */
    String group();

    /** Returns the bank that the files are, as it is called without a {@code guide.yaml}. */
    BankName name();

    /** Returns whether the source may have no files; otherwise an empty one is reported. */
    boolean mayBeEmpty();

    /** Returns a file's name in messages. */
    String displayName(String name);

    /** Returns the names of the files of questions, in order; reports a problem with listing them. */
    List<String> list(Report report);

    /** Reads one file. */
    FileContents read(String name);
}
