package guide.app;

/** The place in the guide where reading was left, while the program runs. Only the screen that leaves one can read it. */
public interface Bookmark {}
