package guide.deck.anki;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The fields of one message of Protocol Buffers, of which only numbers and bytes are read. What is cut off ends the message.
 */
final class Protobuf {
    private static final int VARINT = 0;
    private static final int LONG = 1;
    private static final int BYTES = 2;
    private static final int INT = 5;
    private static final int LONGEST_VARINT = 10;

    private final byte[] message;
    private final Map<Integer, Long> numbers = new HashMap<>();
    private final Map<Integer, String> texts = new HashMap<>();
    private int at;

    Protobuf(byte[] message) {
        this.message = message;
        while (at < message.length && field()) {}
    }

    private boolean field() {
        long tag = varint();
        int number = (int) (tag >>> 3);
        switch ((int) (tag & 7)) {
            case VARINT -> numbers.put(number, varint());
            case LONG -> at += Long.BYTES;
            case INT -> at += Integer.BYTES;
            case BYTES -> {
                long length = varint();
                if (length < 0 || length > message.length - at) {
                    return false;
                }
                texts.put(number, new String(message, at, (int) length, StandardCharsets.UTF_8));
                at += (int) length;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private long varint() {
        long value = 0;
        for (int i = 0; i < LONGEST_VARINT && at < message.length; i++) {
            byte b = message[at++];
            value |= (long) (b & 0x7F) << 7 * i;
            if (b >= 0) {
                return value;
            }
        }
        return value;
    }

    /** Returns a number; 0 if it is not there, as the format has it. */
    int number(int field) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(-1, numbers.getOrDefault(field, 0L)));
    }

    String text(int field) {
        return texts.getOrDefault(field, "");
    }
}
