package guide.yaml;

import guide.text.InvisibleCharacters;
import guide.text.Nfc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Builds nodes from SnakeYAML's events, keeping text and places. Nothing is resolved, constructed or expanded: anchors,
 * aliases, tags and merge keys are refused at their place.
 *
 * <p>The parser is built directly, since {@code Yaml} would make a constructor and a representer that are never used.
 */
final class NodeReader {
    private static final int DEEPEST = 16;
    /** The longest list; in a bank that is the list of its questions. */
    private static final int LONGEST_LIST = 20_000;
    /**
     * The largest number of nodes. A bank of 20,000 full questions has fewer; the limit keeps 4 MB of {@code [,a,a}
     * from filling the memory.
     */
    private static final int MOST_NODES = 400_000;
    /** The number of nodes that any file may have; reading 400,000 takes longer than a refusal should. */
    private static final int MOST_OF_FEW = 50_000;
    /** The number of further nodes for each question; a question with all its lists and notes has fewer. */
    private static final int PARTS_OF_A_QUESTION = 100;
    /** The depth of a question: the file is a group of keys, and one of them holds the list of questions. */
    private static final int DEPTH_OF_QUESTIONS = 3;
    /**
     * The number of nodes that a group of keys counts as. It takes about four times the memory of a text; 4 MB of
     * <code>{a: b}</code> would take 64 MB.
     */
    private static final int WEIGHT_OF_KEYS = 4;

    private final SourceText sourceText;
    private final Report report;
    private final StreamReader reader;
    private final ParserImpl parser;
    private final SyntaxErrors syntaxErrors;
    private int nodes;
    private int questions;

    private NodeReader(SourceText sourceText, String text, Report report) {
        this.sourceText = sourceText;
        this.report = report;
        this.syntaxErrors = new SyntaxErrors(sourceText);
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.reader = new StreamReader(text);
        this.parser = new ParserImpl(reader, options);
    }

    /** Reads the document; {@link Node.Nothing} if there is none, empty if a problem stopped the reader. */
    static Optional<Node> of(SourceText sourceText, String text, Report report) {
        NodeReader nodeReader = new NodeReader(sourceText, text, report);
        try {
            return Optional.of(nodeReader.document());
        } catch (Stop stop) {
            return Optional.empty();
        } catch (YAMLException wrong) {
            nodeReader.syntaxErrors.explain(wrong, report);
            return Optional.empty();
        } catch (NumberFormatException noDigits) {
            // SnakeYAML does not expect the file to end inside an escape, nor eight digits that are no int.
            nodeReader.syntaxErrors.badEscape(
                    sourceText.place(nodeReader.reader.getMark().getIndex()), report);
            return Optional.empty();
        }
    }

    private Node document() {
        parser.getEvent();
        Event start = parser.getEvent();
        if (start instanceof StreamEndEvent) {
            return new Node.Nothing(sourceText.place(0));
        }
        Node root = node(parser.getEvent(), 1);
        parser.getEvent();
        Event next = parser.getEvent();
        if (!(next instanceof StreamEndEvent)) {
            report.error(place(next), "a second document starts here; remove the '---', one file is one document");
        }
        return root;
    }

    private Node node(Event event, int depth) {
        if (depth > DEEPEST) {
            throw stop(event, "this is more than " + DEEPEST + " levels deep");
        }
        count(event, depth);
        if (event instanceof AliasEvent) {
            refuse(event, "'*'", "an alias");
            return new Node.Refused(place(event));
        }
        boolean refused = refuse((NodeEvent) event);
        if (event instanceof ScalarEvent scalar) {
            syntaxErrors.passed(scalar);
            return refused ? new Node.Refused(place(event)) : scalar(scalar);
        }
        syntaxErrors.opened((CollectionStartEvent) event);
        Node collection = event instanceof MappingStartEvent ? entries(event, depth) : items(event, depth);
        syntaxErrors.closed();
        return collection;
    }

    private void count(Event event, int depth) {
        boolean group = event instanceof MappingStartEvent;
        nodes += group ? WEIGHT_OF_KEYS : 1;
        questions += group && depth == DEPTH_OF_QUESTIONS ? 1 : 0;
        if (nodes > MOST_NODES) {
            throw stop(event, "the file has too many parts; split it into several files");
        }
        if (nodes > MOST_OF_FEW + questions * PARTS_OF_A_QUESTION) {
            throw stop(
                    event,
                    "the file has more than 50,000 parts and few questions among them; split it into several files");
        }
    }

    /** Refuses an anchor or a tag; returns whether there was one. */
    private boolean refuse(NodeEvent event) {
        String tag = event instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) event).getTag();
        if (event.getAnchor() != null) {
            refuse(event, "'&'", "an anchor");
        } else if (tag != null) {
            refuse(event, "'!'", "a tag");
        }
        return event.getAnchor() != null || tag != null;
    }

    private Node scalar(ScalarEvent scalar) {
        if (scalar.isDQuoted()) {
            refuseEscapes(scalar);
        }
        String value = Nfc.of(scalar.getValue());
        if (!scalar.isPlain()) {
            return new Node.Text(place(scalar), value);
        }
        UnquotedText.check(sourceText, scalar, report);
        boolean nothing = value.isEmpty() || value.equals("~") || value.equalsIgnoreCase("null");
        return nothing ? new Node.Nothing(place(scalar)) : new Node.Text(place(scalar), value);
    }

    /** Reports the first escape in a text, such as {@code \e}, that stands for what the file itself may not contain. */
    private void refuseEscapes(ScalarEvent scalar) {
        scalar.getValue()
                .codePoints()
                .filter(c -> c == '\r' || InvisibleCharacters.kind(c) == InvisibleCharacters.Kind.REFUSED)
                .findFirst()
                .ifPresent(c -> report.error(
                        place(scalar), "an escape in this text stands for " + InvisibleCharacters.refusal(c)));
    }

    private Node items(Event start, int depth) {
        List<Node> items = new ArrayList<>();
        Event event = parser.getEvent();
        for (; !(event instanceof CollectionEndEvent); event = parser.getEvent()) {
            if (items.size() == LONGEST_LIST) {
                throw stop(event, "this list has more than 20,000 items; split it into several files");
            }
            items.add(node(event, depth + 1));
        }
        return new Node.Items(place(start), items, place(event));
    }

    private Node entries(Event start, int depth) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (Event event = parser.getEvent(); !(event instanceof CollectionEndEvent); event = parser.getEvent()) {
            Node key = node(event, depth + 1);
            Node value = node(parser.getEvent(), depth + 1);
            if (key instanceof Node.Text text) {
                put(text, value, entries);
            } else if (!(key instanceof Node.Refused)) {
                report.error(key.place(), "a key has to be a word, not " + key.kind());
            }
        }
        return new Node.Entries(place(start), entries);
    }

    private void put(Node.Text key, Node value, Map<String, Node.Entry> entries) {
        if (syntaxErrors.isMisread(key, report)) {
            throw new Stop();
        }
        if (key.value().equals("<<")) {
            report.error(key.place(), "merge keys ('<<') are not allowed; write the keys out");
            return;
        }
        Node.Entry first = entries.putIfAbsent(key.value(), new Node.Entry(key.place(), value));
        if (first != null) {
            report.error(
                    key.place(),
                    "key " + InvisibleCharacters.quoted(key.value()) + " is given twice, first at " + first.place());
        }
    }

    private void refuse(Event event, String sign, String meaning) {
        syntaxErrors.refused(event);
        report.error(
                place(event),
                sign + " at the start of a text makes it " + meaning
                        + ", which is not allowed; put the text in quotes");
    }

    private Stop stop(Event event, String message) {
        report.error(place(event), message);
        return new Stop();
    }

    private Place place(Event event) {
        return sourceText.place(event.getStartMark().getIndex());
    }

    /** Leaves the reader from any depth; the problem has been reported. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stop() {
            super(null, null, false, false);
        }
    }
}
