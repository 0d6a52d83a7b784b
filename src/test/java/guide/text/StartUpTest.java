package guide.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The first screen must not load the parser, which takes longer than a bare JVM needs to start. */
class StartUpTest {
    private final ClassLoader withoutParser = new WithoutParser();

    @Test
    void textWithoutMarkup_needsNoParser() throws ReflectiveOperationException {
        assertThat((List<?>) call("lines", "What is R&D's CELL_3_TEMP_AVG (< 5 °C)?", 20))
                .hasSize(3);
    }

    @Test
    void textWithMarkup_needsIt() {
        assertThatThrownBy(() -> call("lines", "What is *recall*?", 20))
                .isInstanceOf(InvocationTargetException.class)
                .hasRootCauseInstanceOf(ClassNotFoundException.class);
    }

    private Object call(String method, String text, int width) throws ReflectiveOperationException {
        Class<?> markdown = withoutParser.loadClass("guide.text.Markdown");
        return markdown.getMethod(method, String.class, int.class).invoke(null, text, width);
    }

    /** Loads this package again, and pretends that the parser does not exist. */
    private static final class WithoutParser extends ClassLoader {
        WithoutParser() {
            super(StartUpTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.commonmark.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("guide.text.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] code = Objects.requireNonNull(in, name).readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
