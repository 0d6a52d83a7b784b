package guide.deck.fields;

import guide.deck.Loss.Kind;
import guide.deck.Losses;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.parser.Parser;

/** Counts the images of Markdown texts. */
final class Images {
    /** The deepest nesting, as where a bank's texts are drawn; deeper markup stays text. */
    private static final int MOST_NESTED = 30;

    private static final Parser PARSER = Parser.builder()
            .maxOpenBlockParsers(MOST_NESTED)
            .maxInlineNesting(MOST_NESTED)
            .build();

    private Images() {}

    static void count(int line, Losses losses, String... texts) {
        for (String text : texts) {
            if (text.contains("![")) {
                PARSER.parse(text).accept(new AbstractVisitor() {
                    @Override
                    public void visit(Image image) {
                        losses.add(Kind.IMAGE, line, image.getDestination());
                    }
                });
            }
            for (int at = text.indexOf("<img"); at >= 0; at = text.indexOf("<img", at + 1)) {
                losses.add(Kind.IMAGE, line, "");
            }
        }
    }
}
