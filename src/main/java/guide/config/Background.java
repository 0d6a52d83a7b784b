package guide.config;

/** The background of a terminal, as far as it is known. */
public enum Background {
    DARK,
    LIGHT,
    /** The terminal was not asked, or has not answered. */
    UNKNOWN
}
