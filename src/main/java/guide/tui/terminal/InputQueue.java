package guide.tui.terminal;

import guide.keys.Input;
import guide.keys.Input.HangUp.Reason;
import guide.keys.Input.Key.Name;
import guide.keys.Size;
import guide.tui.terminal.TerminalEvent.Notice;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers keys and signals in the order of their arrival and makes inputs of them, for one reading thread. */
final class InputQueue {
    private final BlockingQueue<TerminalEvent> arrivals = new LinkedBlockingQueue<>();
    private final Deque<Arrived> ready = new ArrayDeque<>();
    private final List<Input> decoded = new ArrayList<>();
    private final KeyDecoder decoder;
    private final UnmarkedPaste unmarkedPaste = new UnmarkedPaste();
    private final Supplier<Size> size;
    private final LongSupplier nanos;
    private Runnable keysWanted = () -> {};
    private Input.@Nullable HangUp gone;
    private long arrived;

    private record Arrived(Input input, long at) {}

    /**
     * @param size asked when a resize is delivered, so that the last one wins
     * @param nanos a monotonic clock
     */
    InputQueue(MouseReports mouseReports, Supplier<Size> size, LongSupplier nanos) {
        this.decoder = new KeyDecoder(mouseReports, decoded::add);
        this.size = size;
        this.nanos = nanos;
    }

    /** Sets the task that asks for keys when the reading thread waits for them. */
    void whenKeysAreWanted(Runnable read) {
        keysWanted = read;
    }

    /** Sets the taker of what the terminal says in an OSC string; after a reply for which it is true, a tick follows. */
    void whenReplied(Predicate<String> changesWhatShows) {
        decoder.replies().whenReplied(reply -> {
            if (changesWhatShows.test(reply)) {
                decoded.add(new Input.Tick());
            }
        });
    }

    /** Expects a reply from now on. */
    void expectReply() {
        decoder.replies().expect(nanos.getAsLong());
    }

    /** Hands in an event. Any thread may call. */
    void offer(TerminalEvent terminalEvent) {
        arrivals.add(terminalEvent);
    }

    /** Returns the next input, or a tick after {@code patience}; a terminal that is gone stays gone. */
    Input next(Duration patience) {
        long end = nanos.getAsLong() + patience.toNanos();
        while (true) {
            absorb();
            Arrived first = ready.poll();
            if (first != null) {
                arrived = first.at();
                return first.input();
            }
            if (gone != null) {
                return gone;
            }
            long now = nanos.getAsLong();
            if (now - end >= 0) {
                return new Input.Tick();
            }
            keysWanted.run();
            await(Math.min(end - now, untilDecision(now)));
        }
    }

    /** Returns when the last input that {@link #next} gave had come, in nanoseconds of the clock. */
    long arrived() {
        return arrived;
    }

    /** Returns true if an input is at hand. */
    boolean pending() {
        absorb();
        return !ready.isEmpty() || gone != null;
    }

    private void absorb() {
        for (TerminalEvent terminalEvent = arrivals.poll(); terminalEvent != null; terminalEvent = arrivals.poll()) {
            take(terminalEvent);
        }
        long now = nanos.getAsLong();
        decoder.tick(now);
        handOn(decoded, now);
    }

    /** Hands on the inputs of one moment. */
    private void handOn(List<Input> inputs, long at) {
        for (Input input : inputs) {
            ready.add(new Arrived(input, at));
        }
        decoded.clear();
    }

    private long untilDecision(long now) {
        OptionalLong deadline = decoder.deadline();
        return deadline.isPresent() ? deadline.getAsLong() - now : Long.MAX_VALUE;
    }

    private void await(long longest) {
        try {
            TerminalEvent terminalEvent = arrivals.poll(longest, TimeUnit.NANOSECONDS);
            if (terminalEvent != null) {
                take(terminalEvent);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            leave(Reason.TERMINATE);
        }
    }

    private void take(TerminalEvent terminalEvent) {
        if (terminalEvent instanceof TerminalEvent.Typed typed) {
            for (int codePoint : typed.codePoints()) {
                decoder.feed(codePoint, typed.at());
            }
            handOn(unmarkedPaste.in(decoded, typed.at()), typed.at());
        } else if (terminalEvent instanceof Notice notice) {
            heed(notice);
        }
    }

    private void heed(Notice notice) {
        switch (notice) {
            case RESIZED -> {
                ready.removeIf(a -> a.input() instanceof Input.Resize);
                add(new Input.Resize(size.get()));
            }
            case INTERRUPTED -> add(new Input.Key(Name.INTERRUPT));
            case ASKED_TO_STOP -> add(new Input.Key(Name.STOP));
            case CONTINUED -> add(new Input.Resume());
            case TERMINATED -> leave(Reason.TERMINATE);
            case HUNG_UP -> leave(Reason.HANG_UP);
            case END_OF_INPUT -> leave(Reason.END_OF_INPUT);
        }
    }

    private void add(Input input) {
        ready.add(new Arrived(input, nanos.getAsLong()));
    }

    private void leave(Reason reason) {
        if (gone == null) {
            gone = new Input.HangUp(reason);
        }
    }
}
