package guide.bank;

import guide.yaml.FileContents;
import guide.yaml.Report;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The files that come with the program, on the class path. They cannot be listed: {@code guide.yaml} names them.
 *
 * @param root the folder on the class path, with a slash at its end and none at its start
 */
record BundledFiles(String root) implements BankSource {
    @Override
    public String group() {
        return root;
    }

    @Override
    public BankName name() {
        return BankName.MAIN;
    }

    @Override
    public boolean mayBeEmpty() {
        return false;
    }

    @Override
    public String displayName(String name) {
        return root.concat(name);
    }

    @Override
    public List<String> list(Report report) {
        return List.of();
    }

    @Override
    public FileContents read(String name) {
        InputStream in = BundledFiles.class.getClassLoader().getResourceAsStream(displayName(name));
        if (in == null) {
            return new FileContents.Missing();
        }
        try {
            return FileContents.of(in);
        } catch (IOException e) {
            return new FileContents.Unreadable("the program's own copy is damaged; install the program again");
        }
    }
}
