/** What is expected on a plan's date: computed beside the screen, and kept between starts. */
@NullMarked
package guide.forecast;

import org.jspecify.annotations.NullMarked;
