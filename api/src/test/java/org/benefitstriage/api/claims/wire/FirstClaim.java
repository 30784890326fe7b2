package org.benefitstriage.api.claims.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The example claim that the documentation tells developers to send. */
final class FirstClaim {

    private FirstClaim() {}

    static String text() {
        try (var in = FirstClaim.class.getResourceAsStream("/examples/first-claim.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The example with one piece of it written differently. */
    static String with(String piece, String other) {
        String text = text();
        if (!text.contains(piece)) {
            throw new IllegalArgumentException("not in the example: " + piece);
        }
        return text.replace(piece, other);
    }
}
