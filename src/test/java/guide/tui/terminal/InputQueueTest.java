package guide.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import guide.Patience;
import guide.keys.Input;
import guide.keys.Input.HangUp.Reason;
import guide.keys.Size;
import guide.tui.terminal.TerminalEvent.Notice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class InputQueueTest {
    private final InputQueue inputQueue =
            new InputQueue(MouseReports.IGNORED, () -> new Size(80, 24), System::nanoTime);

    @Test
    void keysBeforeTheEnd_areNotLost() {
        inputQueue.offer(new TerminalEvent.Typed(new int[] {'3'}, System.nanoTime()));
        inputQueue.offer(Notice.HUNG_UP);

        assertThat(inputQueue.next(Patience.LIMIT)).isEqualTo(new Input.Text('3'));
        assertThat(inputQueue.next(Patience.LIMIT)).isEqualTo(new Input.HangUp(Reason.HANG_UP));
    }

    @Test
    void theEnd_staysTheEnd() {
        inputQueue.offer(Notice.TERMINATED);
        inputQueue.offer(Notice.HUNG_UP);

        assertThat(inputQueue.next(Patience.LIMIT)).isEqualTo(new Input.HangUp(Reason.TERMINATE));
        assertThat(inputQueue.next(Patience.LIMIT)).isEqualTo(new Input.HangUp(Reason.TERMINATE));
        assertThat(inputQueue.pending()).isTrue();
    }

    @Test
    void endOfInputAlone_isQuiet() {
        inputQueue.offer(Notice.END_OF_INPUT);

        assertThat(inputQueue.next(Patience.LIMIT)).isEqualTo(new Input.HangUp(Reason.END_OF_INPUT));
    }

    @Test
    void loneEscape_arrivesInTime() {
        inputQueue.offer(new TerminalEvent.Typed(new int[] {0x1b}, System.nanoTime()));

        assertThat(inputQueue.next(Patience.LIMIT)).isEqualTo(new Input.Key(Input.Key.Name.ESCAPE));
    }

    @Test
    void interruptedThread_leaves() {
        Thread.currentThread().interrupt();

        assertThat(inputQueue.next(Patience.LIMIT)).isEqualTo(new Input.HangUp(Reason.TERMINATE));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void bytesThatSplitALetter_areOneLetter() {
        byte[] bytes = "é📚".getBytes(StandardCharsets.UTF_8);
        pump(new OneByOne(new ByteArrayInputStream(bytes)));

        assertThat(List.of(inputQueue.next(Patience.LIMIT), inputQueue.next(Patience.LIMIT)))
                .containsExactly(new Input.Text('é'), new Input.Text(0x1f4da));
    }

    @Test
    void inputs_keepTheTimeAtWhichTheyCame() {
        inputQueue.offer(new TerminalEvent.Typed(new int[] {' '}, 1_000));
        inputQueue.offer(new TerminalEvent.Typed(new int[] {'3'}, 2_000));

        inputQueue.next(Patience.LIMIT);
        assertThat(inputQueue.arrived()).isEqualTo(1_000);
        inputQueue.next(Patience.LIMIT);
        assertThat(inputQueue.arrived()).isEqualTo(2_000);
    }

    @Test
    void textOfOneRead_isAPaste() {
        int[] text = "What is retrieval?".codePoints().toArray();
        inputQueue.offer(new TerminalEvent.Typed(text, System.nanoTime()));

        assertThat(inputQueue.next(Patience.LIMIT)).isEqualTo(new Input.Unmarked("What is retrieval?"));
        assertThat(inputQueue.pending()).isFalse();
    }

    @Test
    void endedStream_isTheEnd() {
        pump(InputStream.nullInputStream());

        assertThat(inputQueue.next(Patience.LIMIT)).isEqualTo(new Input.HangUp(Reason.END_OF_INPUT));
    }

    @Test
    void brokenStream_isAHangUp() {
        pump(new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }
        });

        assertThat(inputQueue.next(Patience.LIMIT)).isEqualTo(new Input.HangUp(Reason.HANG_UP));
    }

    @Test
    void stuckProcess_isEndedThenHalted() throws InterruptedException {
        CountDownLatch exited = new CountDownLatch(143);
        CountDownLatch halted = new CountDownLatch(1);
        ExitWatchdog exitWatchdog = new ExitWatchdog(status -> countDown(exited, status), status -> halted.countDown());

        exitWatchdog.arm(143);
        exitWatchdog.arm(129);

        assertThat(exited.await(Patience.LIMIT.toMillis(), TimeUnit.MILLISECONDS))
                .isTrue();
        assertThat(halted.await(Patience.LIMIT.toMillis(), TimeUnit.MILLISECONDS))
                .isTrue();
    }

    private static void countDown(CountDownLatch latch, int times) {
        for (int i = 0; i < times; i++) {
            latch.countDown();
        }
    }

    private void pump(InputStream in) {
        KeyboardReader keys = new KeyboardReader(in, StandardCharsets.UTF_8, inputQueue::offer, System::nanoTime);
        inputQueue.whenKeysAreWanted(keys::want);
        keys.start();
    }

    /** Gives one byte a read, as a slow line does. */
    private static final class OneByOne extends InputStream {
        private final InputStream in;

        OneByOne(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            return in.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return in.read(bytes, offset, Math.min(1, length));
        }
    }
}
