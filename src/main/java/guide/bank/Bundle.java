package guide.bank;

import guide.yaml.Intake;
import guide.yaml.Report;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The files that come with the program, on the class path. They cannot be listed: {@code guide.yaml} names them.
 *
 * @param root the folder on the class path, ending with a slash and without one before it
 */
record Bundle(String root) implements Shelf {
    @Override
    public String group() {
        return root;
    }

    @Override
    public String shown(String name) {
        return root.concat(name);
    }

    @Override
    public List<String> names(Report report) {
        return List.of();
    }

    @Override
    public Intake take(String name) {
        InputStream in = Bundle.class.getClassLoader().getResourceAsStream(shown(name));
        if (in == null) {
            return new Intake.Missing();
        }
        try {
            return Intake.of(in);
        } catch (IOException e) {
            return new Intake.Unreadable("the program's own copy is damaged; install the program again");
        }
    }
}
