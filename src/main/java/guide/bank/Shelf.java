package guide.bank;

import guide.yaml.Intake;
import guide.yaml.Report;
import java.util.List;

/** A place that holds a bank's files. */
sealed interface Shelf permits Bundle, Folder {
    /** Tells shelves apart. */
    String group();

    /** A file's name for messages. */
    String shown(String name);

    /** The files of questions that can be listed, by name; a problem with that goes to the report. */
    List<String> names(Report report);

    /** Opens one file. */
    Intake take(String name);
}
