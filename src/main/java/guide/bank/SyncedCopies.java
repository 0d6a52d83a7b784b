package guide.bank;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what programs leave beside a file of the user: copies that a syncer or a merge could not join, and backups of editors. */
final class SyncedCopies {
    /**
     * Syncthing writes {@code queues.sync-conflict-20261126-101500-ABCDEFG.yaml}, Dropbox {@code queues (Ann's conflicted
     * copy 2026-11-26).yaml}, Nextcloud {@code queues (conflicted copy 2026-11-26 101500).yaml}, ownCloud {@code
     * queues_conflict-20261126-101500.yaml}, git's mergetool {@code queues_LOCAL_4711.yaml}.
     */
    private static final Pattern CONFLICT = Pattern.compile(".*(\\.sync-conflict-[0-9]|\\([^)]*conflicted copy|"
            + "\\(case conflict|_conflict-[0-9]|[._](backup|base|local|remote)[._][0-9]+\\.).*");

    /** Emacs, vim, nano and patch, which all write behind the ending. */
    private static final Pattern BACKUP =
            Pattern.compile(".*\\.ya?ml(~|\\.~[0-9]+~|\\.bak|\\.old|\\.orig|\\.rej|\\.save|\\.sw[a-p]|\\.tmp)|#.*#");

    private SyncedCopies() {}

    /** Returns whether a file or folder is a copy that somebody has to compare with the original. */
    static boolean isConflict(String name) {
        return CONFLICT.matcher(lower(name)).matches();
    }

    /** Returns whether a file is a former state of a file of questions. */
    static boolean isBackup(String name) {
        return BACKUP.matcher(lower(name)).matches();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
