package guide.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BackgroundValueTest {
    @Test
    void begin_returnsBeforeTheValueIsMadeAndGetWaitsForIt() {
        CountDownLatch wanted = new CountDownLatch(1);
        BackgroundValue<String> value = BackgroundValue.begin("test", () -> {
            wanted.await();
            return "made by " + Thread.currentThread().getName();
        });
        wanted.countDown();
        assertThat(value.get()).isEqualTo("made by test");
        assertThat(value.get()).isSameAs(value.get());
    }

    @Test
    void ifMade_doesNotWait() {
        CountDownLatch wanted = new CountDownLatch(1);
        BackgroundValue<String> value = BackgroundValue.begin("test", () -> {
            wanted.await();
            return "made";
        });
        assertThat(value.ifMade()).isEmpty();
        wanted.countDown();
        assertThat(value.get()).isEqualTo("made");
        assertThat(value.ifMade()).contains("made");
    }

    @Test
    void failure_isThrownWhereTheValueIsWanted() {
        BackgroundValue<String> broken = BackgroundValue.begin("test", () -> {
            throw new AssertionError("broken");
        });
        assertThatThrownBy(broken::get).isInstanceOf(AssertionError.class).hasMessage("broken");
        BackgroundValue<String> refused = BackgroundValue.begin("test", () -> {
            throw new IllegalArgumentException("refused");
        });
        assertThatThrownBy(refused::get).hasRootCauseMessage("refused");
    }

    @Test
    void thread_doesNotKeepTheProgramFromEnding() {
        assertThat(BackgroundValue.begin("test", () -> Thread.currentThread().isDaemon())
                        .get())
                .isTrue();
    }
}
