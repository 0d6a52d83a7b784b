package guide.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class FileContentsTest {
    @Test
    void streamWithoutAnEnd_isReadToOneByteMoreThanIsAllowed() throws IOException {
        Endless endless = new Endless();

        assertThat(FileContents.of(endless)).isEqualTo(new FileContents.TooLarge());
        assertThat(endless.given).isEqualTo(FileContents.LARGEST + 1);
    }

    private static final class Endless extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return '#';
        }
    }
}
