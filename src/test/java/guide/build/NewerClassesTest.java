package guide.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import picocli.CommandLine;

/** On picocli's own jar. */
class NewerClassesTest {
    private static final Path PICOCLI = jarOf(CommandLine.class);

    @TempDir
    Path folder;

    @Test
    void everyClass_isNewEnoughForAClassArchive() throws IOException {
        try (JarFile jar = new JarFile(rewritten().toFile())) {
            for (JarEntry entry : classes(jar)) {
                byte[] bytes = jar.getInputStream(entry).readAllBytes();
                assertThat(new ClassReader(bytes).readUnsignedShort(6))
                        .as(entry.getName())
                        .isGreaterThanOrEqualTo(50);
            }
        }
    }

    @Test
    void everyClass_passesTheVerifier() throws Exception {
        Path rewritten = rewritten();
        try (JarFile jar = new JarFile(rewritten.toFile());
                URLClassLoader loader = new URLClassLoader(
                        new URL[] {rewritten.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            for (JarEntry entry : classes(jar)) {
                String name = entry.getName().replace('/', '.').replace(".class", "");
                // Asking for its methods makes the JVM verify a class.
                assertThat(loader.loadClass(name).getDeclaredMethods()).isNotNull();
            }
        }
    }

    @Test
    void theRest_staysAsItWas_andTheChangeIsSaid() throws IOException {
        try (JarFile before = new JarFile(PICOCLI.toFile());
                JarFile after = new JarFile(rewritten().toFile())) {
            List<String> names = after.stream().map(JarEntry::getName).toList();
            assertThat(names.subList(0, names.size() - 1))
                    .isEqualTo(before.stream().map(JarEntry::getName).toList());
            assertThat(names).endsWith("META-INF/CHANGED");
            assertThat(after.getManifest()).isEqualTo(before.getManifest());
        }
    }

    @Test
    void twice_givesTheSameBytes() throws IOException {
        assertThat(NewerClasses.rewritten(PICOCLI)).isEqualTo(NewerClasses.rewritten(PICOCLI));
    }

    @Test
    void jarWithoutOldClasses_failsTheBuild_soThatTheStepIsRemoved() {
        assertThatThrownBy(() -> NewerClasses.rewritten(jarOf(Node.class)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Take it as it is");
    }

    private Path rewritten() throws IOException {
        return Files.write(folder.resolve("picocli.jar"), NewerClasses.rewritten(PICOCLI));
    }

    private static List<JarEntry> classes(JarFile jar) {
        return jar.stream()
                .filter(entry -> entry.getName().matches("picocli/.*\\.class"))
                .toList();
    }

    private static Path jarOf(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }
}
