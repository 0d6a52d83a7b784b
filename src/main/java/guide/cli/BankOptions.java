package guide.cli;

import java.util.List;

/** Which questions a command is about. */
final class BankOptions implements Usage.Options {
    List<String> banks = List.of();

    @Override
    public void addTo(Usage usage) {
        usage.texts(
                "--bank",
                "FILE|DIR",
                "Questions of this file or folder instead of the bundled ones; may be repeated. GUIDE_BANK does"
                        + " the same, with ':' between several.",
                given -> banks = given);
    }
}
