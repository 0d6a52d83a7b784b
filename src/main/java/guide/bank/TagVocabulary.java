package guide.bank;

import guide.text.DidYouMean;
import guide.text.InvisibleCharacters;
import guide.yaml.Fields;
import guide.yaml.Node;
import guide.yaml.Report;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The tags that a guide knows. They are listed in one place, its {@code guide.yaml}, each with its meaning, so that
 * questions of one kind are found under one word.
 *
 * @param tags in the guide's order; empty if the guide lists none, and then any tag is allowed
 */
record TagVocabulary(Set<String> tags) {
    /** Allows any tag. */
    static final TagVocabulary ANY = new TagVocabulary(Set.of());

    /** Reads tags as keys, and their meanings as values. */
    static TagVocabulary read(Fields fields, Report report) {
        Set<String> tags = new LinkedHashSet<>();
        for (String tag : fields.keys()) {
            IdSyntax.checkTag(new Node.Text(fields.placeOfKey(tag), tag), report);
            fields.line(tag);
            tags.add(tag);
        }
        return new TagVocabulary(tags);
    }

    /** Reports a tag with wrong syntax, and warns of a tag that the guide does not know. */
    void check(Node.Text tag, Report report) {
        boolean known = tags.isEmpty() || tags.contains(tag.value());
        if (IdSyntax.checkTag(tag, report) && !known && report.hasRoomForWarnings()) {
            String message =
                    "tag " + InvisibleCharacters.quoted(tag.value()) + " is not among the tags of " + GuideFile.NAME;
            String hint = DidYouMean.hint(tag.value(), tags);
            String advice = hint.isEmpty() ? "; add it there, with what it means, or take one of those" : hint;
            report.warning(tag.place(), message + advice);
        }
    }
}
