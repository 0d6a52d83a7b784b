package guide.bank;

import guide.yaml.Extent;
import guide.yaml.Node;
import guide.yaml.Place;
import java.util.List;

/**
 * A question as its file has it, before the whole bank is known.
 *
 * @param question the question; its {@code see} is still empty
 * @param id the place of the id
 * @param number the place of the number
 * @param see ids or numbers, as written
 * @param extent the part of the file that it takes: an error in there costs this question alone
 */
record UnlinkedQuestion(Question question, Place id, Place number, List<Node.Text> see, Extent extent) {}
