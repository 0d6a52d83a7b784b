package guide.deck.fields;

/** The names of a deck's parts. */
final class SectionNames {
    private SectionNames() {}

    /** Returns the last part of a deck's path, such as {@code Kafka} of {@code Backend::Kafka}. */
    static String last(String path) {
        String last = path.substring(path.lastIndexOf("::") < 0 ? 0 : path.lastIndexOf("::") + 2)
                .strip();
        return last.isEmpty() ? path.strip() : last;
    }
}
