package guide.deck;

/**
 * A kind of thing that an import leaves out or changes, with its count and first place.
 *
 * @param kind what it is
 * @param count how often it is in the file, at least 1
 * @param firstLine the line of the first; 0 where the source has no lines
 * @param first what the first is called or says; may be empty
 */
public record Loss(Kind kind, int count, int firstLine, String first) {
    /** The kinds, with what is said of one and of several. The words go on after the number. */
    public enum Kind {
        /** A picture. */
        IMAGE(
                "image cannot be shown here; its name and address are kept",
                "images cannot be shown here; their names and addresses are kept"),
        /** A sound or a film whose address stays in the card. */
        PLAYED(
                "sound or video cannot be played here; its address is kept",
                "sounds and videos cannot be played here; their addresses are kept"),
        /** A sound or a film that is left out. */
        MEDIA("sound or video is left out", "sounds and videos are left out"),
        /** A picture with covered parts, which asks for the parts. */
        IMAGE_OCCLUSION(
                "card covers parts of an image and is left out", "cards cover parts of an image and are left out"),
        /** A question without an answer. */
        NO_ANSWER("question has no answer and is left out", "questions have no answer and are left out"),
        /** A card without a question. */
        NO_QUESTION("card has no question and is left out", "cards have no question and are left out"),
        /** A text that is longer than a bank's may be. */
        TOO_LONG(
                "card is longer than 20,000 characters and is left out",
                "cards are longer than 20,000 characters and are left out"),
        /** A card that is in the deck twice. */
        TWICE("card is in the deck twice and is taken once", "cards are in the deck twice and are taken once"),
        /** A further template of a note, of another kind than front and back. */
        TEMPLATE(
                "card of a further template is left out: one question a note is taken",
                "cards of further templates are left out: one question a note is taken"),
        /** A tag that says nothing about the question. */
        TAG("tag is left out", "tags are left out"),
        /** A plan of another program, without the answers behind it. */
        SCHEDULE(
                "card's schedule is left out: it is no list of answers",
                "cards' schedules are left out: they are no lists of answers"),
        /** An answer to a card that the source does not hold any more. */
        PAST_OF_GONE(
                "past answer is to a card that is gone and is left out",
                "past answers are to cards that are gone and are left out"),
        /** An order of choices, which the other program mixes. */
        CHOICES(
                "question has choices, which are always shown in their order",
                "questions have choices, which are always shown in their order"),
        /** A script, a style or another thing that only a browser understands. */
        BROWSER_ONLY("script or form is left out", "scripts and forms are left out"),
        /** A part of the file that this reader does not know. */
        UNKNOWN("part is not understood and is left out", "parts are not understood and are left out");

        private final String one;
        private final String many;

        Kind(String one, String many) {
            this.one = one;
            this.many = many;
        }

        /** Returns what is said of so many, with the number. */
        public String said(int count) {
            return count + " " + (count == 1 ? one : many);
        }
    }

    /** Adds the count of another loss of the same kind; the place stays this one's. */
    public Loss plus(Loss next) {
        return new Loss(kind, count + next.count, firstLine, first);
    }
}
