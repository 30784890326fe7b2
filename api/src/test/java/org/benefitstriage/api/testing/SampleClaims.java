package org.benefitstriage.api.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Claims for tests of the running service: the documented example, each time from somebody else at another address. */
public final class SampleClaims {

    private static final String REFERENCE = "FORM-2026-000123";
    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private SampleClaims() {}

    /** The example claim as documented. */
    public static String example() {
        try (var in = SampleClaims.class.getResourceAsStream("/examples/first-claim.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The example, with a person, address, account and reference nobody else has. */
    public static String unique() {
        return unique("NEEDWOOD");
    }

    /** The same for another council. */
    public static String unique(String authority) {
        int number = NEXT.getAndIncrement();
        return replace(example(), "\"authority\": \"NEEDWOOD\"", "\"authority\": \"" + authority + "\"")
                .replace(REFERENCE, "TEST-%06d".formatted(number))
                .replace("QQ123456C", "QQ%06dA".formatted(number))
                .replace("999900000014", "9999%08d".formatted(number))
                .replaceFirst("\"accountNumber\": *\"[0-9]{8}\"", "\"accountNumber\": \"%08d\"".formatted(number));
    }

    /** Replaces a piece that must be there: a test whose piece has gone would test nothing. */
    public static String replace(String text, String piece, String other) {
        if (!text.contains(piece)) {
            throw new IllegalArgumentException("not in the claim: " + piece);
        }
        return text.replace(piece, other);
    }
}
