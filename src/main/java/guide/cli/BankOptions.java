package guide.cli;

import guide.app.BankSelection;

/** The option that names banks. */
final class BankOptions implements Usage.Options {
    BankSelection selection = BankSelection.NONE;

    @Override
    public void addTo(Usage usage) {
        usage.texts(
                "--bank",
                "FILE|DIR",
                "Questions of this file or folder instead of the bundled ones; may be repeated. GUIDE_BANK does"
                        + " the same, with ':' between several.",
                given -> selection = new BankSelection(given));
    }
}
