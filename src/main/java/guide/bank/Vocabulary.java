package guide.bank;

import java.util.ArrayList;
import java.util.List;

/**
 * The tags that a guide knows. They are written down in one place, its {@code guide.yaml}, each with what it means, so
 * that questions of one kind are found under one word.
 *
 * @param tags in the guide's order; empty where the guide names none, and then any tag will do
 */
record Vocabulary(List<String> tags) {
    /** Any tag will do. */
    static final Vocabulary ANY = new Vocabulary(List.of());

    /** Reads tags as keys, and what they mean as values. */
    static Vocabulary read(Fields fields, Report report) {
        List<String> tags = new ArrayList<>();
        for (String tag : fields.keys()) {
            Names.checkTag(new Node.Text(fields.placeOfKey(tag), tag), report);
            fields.line(tag);
            tags.add(tag);
        }
        return new Vocabulary(List.copyOf(tags));
    }

    /** Reports a tag that cannot be one, and warns of one that the guide does not know. */
    void check(Node.Text tag, Report report) {
        if (Names.checkTag(tag, report) && !tags.isEmpty() && !tags.contains(tag.value())) {
            String message = "tag " + Unseen.quoted(tag.value()) + " is not among the tags of " + GuideFile.NAME;
            String hint = Nearest.to(tag.value(), tags)
                    .map(near -> ", did you mean '" + near + "'?")
                    .orElse("; add it there, with what it means, or take one of those");
            report.warning(tag.place(), message + hint);
        }
    }
}
