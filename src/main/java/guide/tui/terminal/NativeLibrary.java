package guide.tui.terminal;

import guide.tui.NoFullScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jline.nativ.JLineNativeLoader;
import org.jline.utils.OSUtils;

/**
 * JLine's own library, which it unpacks from its jar at each start. That fails in a folder that is read-only, full or
 * mounted {@code noexec}, so the usual folder for temporary files is tried after the program's own.
 */
final class NativeLibrary {
    private NativeLibrary() {}

    /**
     * Loads the library, once for the process.
     *
     * @param cache a folder of our own
     * @throws NoFullScreen if neither folder works; the message names both
     */
    static void load(Path cache) throws NoFullScreen {
        List<Path> folders = List.of(cache, Path.of(System.getProperty("java.io.tmpdir")));
        if (folders.stream().noneMatch(NativeLibrary::loadsFrom)) {
            throw new NoFullScreen("The full screen needs a folder for its library that can be written and is not"
                    + " mounted noexec; neither " + folders.get(0) + " nor " + folders.get(1) + " is.");
        }
    }

    private static boolean loadsFrom(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try {
            System.setProperty("jline.tmpdir", folder.toString());
            boolean loaded = JLineNativeLoader.initialize();
            removeLoaded();
            return loaded;
        } catch (IOException | RuntimeException | LinkageError e) {
            return false;
        }
    }

    /**
     * Removes the library and JLine's mark beside it, which a killed process would leave behind at each start. Windows keeps
     * a loaded library; elsewhere the process does not need its name any more.
     */
    private static void removeLoaded() throws IOException {
        String library = JLineNativeLoader.getNativeLibraryPath();
        if (library != null && !OSUtils.IS_WINDOWS) {
            Files.deleteIfExists(Path.of(library));
            Files.deleteIfExists(Path.of(library + ".lck"));
        }
    }
}
