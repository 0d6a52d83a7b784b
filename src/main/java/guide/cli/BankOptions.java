package guide.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which questions a command is about. */
final class BankOptions {
    @Option(
            names = "--bank",
            paramLabel = "FILE|DIR",
            description =
                    "Questions of this file or folder instead of the bundled ones; may be repeated. GUIDE_BANK does"
                            + " the same, with ':' between several.")
    List<String> banks = new ArrayList<>();
}
