package guide.text;

import guide.text.html.HtmlMarkup;
import guide.text.math.MathExtension;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Parses Markdown. */
final class MarkdownParser {
    /** The deepest nesting of quotes and lists, and of emphasis; deeper markup stays text. */
    private static final int MOST_NESTED = 30;

    private static final Parser PARAGRAPHS = paragraphs().build();

    private MarkdownParser() {}

    static List<Line> lines(String markdown, int width, Rendering rendering) {
        BlockRenderer blockRenderer = new BlockRenderer(markdown, width, rendering);
        Parser parser = Markup.mayHoldFormulas(markdown) ? MathBlocks.INSTANCE : BlockParser.INSTANCE;
        Node document = parser.parse(markdown);
        Node plain = Markup.mayHoldTags(markdown) ? HtmlMarkup.resolved(document) : document;
        plain.accept(blockRenderer);
        if (blockRenderer.lines().isEmpty()) {
            // Only comments and the like, perhaps one without an end: then the reader sees what is written.
            document.accept(blockRenderer);
        }
        return blockRenderer.lines();
    }

    /** Returns the inlines of all paragraphs, side by side. */
    static List<Span> spans(String markdown) {
        Parser parser = Markup.mayHoldFormulas(markdown) ? MathParagraphs.INSTANCE : PARAGRAPHS;
        Node document = parser.parse(markdown);
        return InlineRenderer.flat(Markup.mayHoldTags(markdown) ? HtmlMarkup.resolved(document) : document);
    }

    private static Parser.Builder paragraphs() {
        return Parser.builder().enabledBlockTypes(Set.of()).maxInlineNesting(MOST_NESTED);
    }

    private static Parser.Builder blocks() {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(MOST_NESTED)
                .maxInlineNesting(MOST_NESTED);
    }

    /** Loaded with the first answer: a question is a single line, and the first screen shows nothing else. */
    private static final class BlockParser {
        static final Parser INSTANCE = blocks().build();
    }

    /** Loaded with the first formula. */
    private static final class MathBlocks {
        static final Parser INSTANCE = MathExtension.blocks(blocks()).build();
    }

    /** Loaded with the first question that holds a formula. */
    private static final class MathParagraphs {
        static final Parser INSTANCE = MathExtension.inlines(paragraphs()).build();
    }
}
