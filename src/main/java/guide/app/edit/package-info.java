/** Changes by the user's own editor: of questions, amendments, new questions and the settings. */
@NullMarked
package guide.app.edit;

import org.jspecify.annotations.NullMarked;
