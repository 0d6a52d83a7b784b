package guide.config;

/** A value with where it comes from. */
public record Setting<T>(T value, Origin origin) {
    static <T> Setting<T> ofDefault(T value) {
        return new Setting<>(value, new Origin.Default());
    }

    /** Whether nobody has set it. */
    public boolean isDefault() {
        return origin instanceof Origin.Default;
    }
}
