package guide.cli;

/** One thing that doctor found. */
sealed interface Finding {
    /** The line to print. */
    String line();

    /** How something is, with its name in front. */
    record Fact(String name, String text) implements Finding {
        @Override
        public String line() {
            return String.format("%-10s %s", name, text);
        }
    }

    /** More about the fact before it: nothing is wrong, but one may want to know, or to do something. */
    record Note(String text) implements Finding {
        @Override
        public String line() {
            return "           " + text;
        }
    }

    /** Something is wrong; the text says what to do. */
    record Fault(String text) implements Finding {
        @Override
        public String line() {
            return "  !        " + text;
        }
    }
}
