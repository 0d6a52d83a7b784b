package guide;

/** The program's entry. */
public final class Guide {
    private Guide() {}

    /** Runs the command that {@code args} name. */
    public static void main(String[] args) {
        System.out.println("guide");
    }
}
