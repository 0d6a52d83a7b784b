package guide.bank;

import guide.yaml.FileContents;
import guide.yaml.Report;
import java.util.List;

/** A place that holds a bank's files. */
sealed interface BankSource permits BundledFiles, BankFolder {
    /** Tells shelves apart. */
    String group();

    /** A file's name for messages. */
    String displayName(String name);

    /** The files of questions that can be listed, by name; a problem with that goes to the report. */
    List<String> list(Report report);

    /** Opens one file. */
    FileContents read(String name);
}
