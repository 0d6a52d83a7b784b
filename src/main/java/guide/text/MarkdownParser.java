package guide.text;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Parses Markdown. */
final class MarkdownParser {
    /** The deepest nesting of quotes and lists, and of emphasis; deeper markup stays text. */
    private static final int MOST_NESTED = 30;

    private static final Parser PARAGRAPHS = Parser.builder()
            .enabledBlockTypes(Set.of())
            .maxInlineNesting(MOST_NESTED)
            .build();

    private MarkdownParser() {}

    static List<Line> lines(String markdown, int width, Rendering rendering) {
        BlockRenderer blockRenderer = new BlockRenderer(markdown, width, rendering);
        BlockParser.INSTANCE.parse(markdown).accept(blockRenderer);
        return blockRenderer.lines();
    }

    /** Returns the inlines of all paragraphs, side by side. */
    static List<Span> spans(String markdown) {
        return InlineRenderer.flat(PARAGRAPHS.parse(markdown));
    }

    /** Loaded with the first answer: a question is a single line, and the first screen shows nothing else. */
    private static final class BlockParser {
        static final Parser INSTANCE = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(MOST_NESTED)
                .maxInlineNesting(MOST_NESTED)
                .build();
    }
}
