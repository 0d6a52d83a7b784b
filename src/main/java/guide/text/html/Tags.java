package guide.text.html;

import java.util.Set;

/** The kinds of HTML's elements (the Living Standard, 4, and those that it calls obsolete). */
final class Tags {
    /** Elements that begin and end a line. */
    static final Set<String> BLOCKS = words("""
            address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form
            h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary
            table tbody td tfoot th thead tr ul x-math-block
            """);
    /** Elements whose content is not for a reader. */
    static final Set<String> HIDDEN = words("""
            script style head title template noframes meta link base object embed applet canvas svg map area colgroup col
            param source track select datalist wbr frame frameset
            """);
    /** Elements whose content is read as if they were not there. */
    private static final Set<String> INLINES = words("""
            a abbr acronym audio b bdi bdo big br button cite code data del dfn em font i iframe img input ins kbd label mark
            math meter nobr noscript output picture progress q rp rt ruby s samp slot small span strike strong sub sup textarea
            time tt u var video caption marquee blink plaintext xmp listing x-math
            """);

    private Tags() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /**
     * Returns whether a name is one of HTML's, or of those that tools make. Others are text that looks like a tag, such as
     * {@code List<String>} and {@code <EOS>}, which a reader needs.
     */
    static boolean isKnown(String name) {
        return BLOCKS.contains(name)
                || HIDDEN.contains(name)
                || INLINES.contains(name)
                || name.indexOf('-') >= 0
                || name.indexOf(':') >= 0;
    }
}
