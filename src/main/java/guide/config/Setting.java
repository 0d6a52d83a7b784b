package guide.config;

/** A value with its origin. */
public record Setting<T>(T value, Origin origin) {
    static <T> Setting<T> ofDefault(T value) {
        return new Setting<>(value, new Origin.Default());
    }

    /** Returns whether the value is the default. */
    public boolean isDefault() {
        return origin instanceof Origin.Default;
    }
}
