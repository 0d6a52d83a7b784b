package guide.text;

import java.net.URI;

/** Makes safe text of any text, and reaches for the network: what the rules of the gate must refuse. */
public final class GateLeak {
    private GateLeak() {}

    static Safe past(String text) {
        return Safe.joined(text);
    }

    static URI reach(String text) {
        return URI.create(text);
    }
}
