package guide.text;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a span of text looks: what its colour means and how its letters are set.
 *
 * @param ink what the colour means
 * @param attributes how the letters are set
 */
public record Style(ColorRole role, Set<Attribute> attributes) {
    /** How letters are set. */
    public enum Attribute {
        /** Heavier. */
        BOLD,
        /** Slanted; many terminals underline instead. */
        ITALIC,
        /** Underlined. */
        UNDERLINE,
        /** Foreground and background exchanged: where you are, also without colour. */
        REVERSE
    }

    /** Plain text. */
    public static final Style TEXT = of(ColorRole.TEXT);
    /** What may be skipped. */
    public static final Style DIM = of(ColorRole.DIM);
    /** Where you are, and headings. */
    public static final Style ACCENT = of(ColorRole.ACCENT);
    /** Code and literal text. */
    public static final Style CODE = of(ColorRole.CODE);

    /** Keeps a copy of the set. */
    public Style {
        attributes = Set.copyOf(attributes);
    }

    /** This ink, no attributes. */
    public static Style of(ColorRole role) {
        return new Style(role, Set.of());
    }

    /** The same with one more attribute. */
    public Style with(Attribute attribute) {
        Set<Attribute> more = EnumSet.of(attribute);
        more.addAll(attributes);
        return new Style(role, more);
    }

    /** The same in another ink. */
    public Style withRole(ColorRole other) {
        return new Style(other, attributes);
    }

    /** By hand: Java puts a record's own together from method handles at its first use, nearly half a bare JVM's start. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Style style && role == style.role && attributes.equals(style.attributes));
    }

    @Override
    public int hashCode() {
        return 31 * role.hashCode() + attributes.hashCode();
    }

    /** The same, bold. */
    public Style bold() {
        return with(Attribute.BOLD);
    }
}
