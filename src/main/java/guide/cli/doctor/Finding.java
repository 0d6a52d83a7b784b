package guide.cli.doctor;

/** A line of the doctor's report. */
public sealed interface Finding {
    /** Returns the line to print. */
    String line();

    /** The state of something, with its name in front. */
    record Fact(String name, String text) implements Finding {
        @Override
        public String line() {
            return String.format("%-10s %s", name, text);
        }
    }

    /** More about the fact before it: nothing is wrong, but worth knowing, or something to do. */
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
