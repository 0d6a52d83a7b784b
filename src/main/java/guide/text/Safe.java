package guide.text;

/** Text that passed the gate: it holds no control character and nothing invisible, so a terminal only ever draws it. */
public final class Safe implements Comparable<Safe> {
    private final String value;

    private Safe(String value) {
        this.value = value;
    }

    /** Passes any text through the gate. */
    public static Safe of(String raw) {
        return new Safe(raw);
    }

    /** The text, safe to draw or print. */
    public String value() {
        return value;
    }

    @Override
    public int compareTo(Safe other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Safe that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
