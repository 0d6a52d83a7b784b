package guide.text.math;

import java.util.Set;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;

/**
 * Formulas in Markdown: {@code $…$}, {@code $$…$$}, {@code \(…\)}, {@code \[…\]} and LaTeX's environments. Within them
 * Markdown's signs have no meaning, so that {@code _} stays an index and {@code \\} a line break.
 */
public final class MathExtension {
    private static final InlineContentParserFactory INLINE = new InlineContentParserFactory() {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$', '\\');
        }

        @Override
        public InlineContentParser create() {
            return new MathInlineParser();
        }
    };

    private MathExtension() {}

    /** Reads formulas within lines. */
    public static Parser.Builder inlines(Parser.Builder builder) {
        return builder.customInlineContentParserFactory(INLINE);
    }

    /** Reads formulas within lines, and those in paragraphs of their own. */
    public static Parser.Builder blocks(Parser.Builder builder) {
        return inlines(builder).customBlockParserFactory(MathBlockParser::tryStart);
    }
}
