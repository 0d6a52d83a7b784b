package guide.deck.markdown;

/**
 * A question that was found. Places are in the file's text.
 *
 * @param line where it is asked, from 0
 * @param asked what asks
 * @param from where what belongs to it begins
 * @param to where that ends
 * @param isInItem whether it stands in an item of a list, so that its answer may be indented
 * @param section what a part of the file is called that only this kind of mark knows; may be empty
 */
record QuestionPlace(int line, QuestionLine asked, int from, int to, boolean isInItem, String section) {
    QuestionPlace(int line, String head, int from, int to, boolean isInItem) {
        this(line, QuestionLine.of(head), from, to, isInItem, "");
    }

    QuestionPlace(int line, QuestionLine asked, int from, int to, boolean isInItem) {
        this(line, asked, from, to, isInItem, "");
    }
}
