package guide.cli;

/**
 * A shell that can complete. picocli writes scripts for bash only, of 300 lines, and they cannot ask the program for the
 * domains and ids of the bank in use; these can.
 */
enum Shell {
    BASH {
        @Override
        String script(Completions known) {
            return BashScript.of(known);
        }
    },
    ZSH {
        @Override
        String script(Completions known) {
            return ZshScript.of(known);
        }
    },
    FISH {
        @Override
        String script(Completions known) {
            return FishScript.of(known);
        }
    };

    /** The script to be sourced, or to be put where the shell looks for it. */
    abstract String script(Completions known);
}
