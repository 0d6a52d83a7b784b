package guide.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Writes a jar anew, with its oldest classes in the format of Java 8. picocli's are of Java 5: such a class comes out of the
 * JVM's class archive unverified and unlinked or not at all, and no lambda that has to do with it does. That was 10 % of the
 * processor time of {@code guide list} on Java 25.
 *
 * <p>Only the format's number changes, and the stack maps come in that the verifier asks for from Java 7 on. It is Apache-2.0,
 * which asks for a notice in what was changed.
 */
public final class NewerClasses {
    private static final int FORMAT = Opcodes.V1_8;
    private static final String NOTICE = """
            The classes of this jar were put into the class-file format of Java 8 by the build of guide, so that the JVM's
            class archives take them. Nothing else was changed.
            """;

    private NewerClasses() {}

    /**
     * The build calls this.
     *
     * @param args the jar, and the folder that gets the new one, under the same name
     * @throws IOException where one cannot be read or the other not written
     * @throws IllegalStateException where no class is that old
     */
    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]);
        Path folder = Files.createDirectories(Path.of(args[1]));
        Files.write(folder.resolve(jar.getFileName()), rewritten(jar));
    }

    static byte[] rewritten(Path jar) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int old = 0;
        try (ZipFile in = new ZipFile(jar.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes);
                URLClassLoader siblings =
                        new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
            LocalDateTime last = LocalDateTime.MIN;
            for (ZipEntry entry : Collections.list(in.entries())) {
                byte[] content = in.getInputStream(entry).readAllBytes();
                if (isOld(entry, content)) {
                    content = newer(content, siblings);
                    old++;
                }
                last = entry.getTimeLocal();
                put(entry.getName(), content, last, out);
            }
            put("META-INF/CHANGED", NOTICE.getBytes(StandardCharsets.UTF_8), last, out);
        }
        if (old == 0) {
            throw new IllegalStateException(
                    jar.getFileName() + " no longer holds a class that is too old for a class archive."
                            + " Take it as it is: remove NewerClasses and what pom.xml says of it.");
        }
        return bytes.toByteArray();
    }

    private static boolean isOld(ZipEntry entry, byte[] bytes) {
        return entry.getName().endsWith(".class") && new ClassReader(bytes).readUnsignedShort(6) < Opcodes.V1_6;
    }

    private static byte[] newer(byte[] bytes, ClassLoader siblings) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return siblings;
            }
        };
        ClassVisitor reformat = new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(
                    int version, int access, String name, String signature, String superName, String[] interfaces) {
                super.visit(FORMAT, access, name, signature, superName, interfaces);
            }
        };
        new ClassReader(bytes).accept(reformat, 0);
        return writer.toByteArray();
    }

    /** The original's times, so that two builds give the same bytes. */
    private static void put(String name, byte[] bytes, LocalDateTime time, ZipOutputStream out) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}
