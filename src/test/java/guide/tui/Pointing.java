package guide.tui;

/** Where a test points with the mouse. */
final class Pointing {
    private Pointing() {}

    /** Clicks on the first place of these words in what is drawn; before them there are no wide letters. */
    static Input at(String words, String drawn) {
        String[] rows = drawn.split("\n");
        for (int row = 0; row < rows.length; row++) {
            if (rows[row].contains(words)) {
                return new Input.Mouse(Input.Mouse.Action.PRESS, rows[row].indexOf(words), row);
            }
        }
        throw new AssertionError("nowhere: " + words + "\n" + drawn);
    }

    static Input wheel(int direction) {
        Input.Mouse.Action action = direction > 0 ? Input.Mouse.Action.WHEEL_DOWN : Input.Mouse.Action.WHEEL_UP;
        return new Input.Mouse(action, 5, 5);
    }
}
