package org.benefitstriage.engine.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

/**
 * A witness's signature with the time it was made (C2SP tlog-cosignature, cosignature/v1): as of that time, this is the
 * largest tree of this log the witness has seen, and it extends every earlier one.
 */
final class Cosignature {

    private static final int TIME_LENGTH = Long.BYTES;

    private Cosignature() {}

    /** Time and signature as they stand in a signature line. */
    static byte[] sign(String text, long secondsSinceEpoch, MessageSigner signer) {
        if (secondsSinceEpoch < 0) {
            throw new IllegalArgumentException("expected a time since 1970, found " + secondsSinceEpoch);
        }
        byte[] signature = signer.sign(message(text, secondsSinceEpoch));
        return ByteBuffer.allocate(TIME_LENGTH + signature.length)
                .putLong(secondsSinceEpoch)
                .put(signature)
                .array();
    }

    static boolean verifies(VerifierKey key, String text, byte[] timed) {
        if (timed.length != TIME_LENGTH + Ed25519.SIGNATURE_LENGTH) {
            return false;
        }
        long time = ByteBuffer.wrap(timed).getLong();
        return time >= 0 && key.verifies(message(text, time), Arrays.copyOfRange(timed, TIME_LENGTH, timed.length));
    }

    /** The time of a cosignature that verifies, which only the witness vouches for. */
    static String time(byte[] timed) {
        long seconds = ByteBuffer.wrap(timed).getLong();
        return seconds <= Instant.MAX.getEpochSecond()
                ? Instant.ofEpochSecond(seconds).toString()
                : seconds + " seconds after 1970";
    }

    private static byte[] message(String text, long time) {
        return ("cosignature/v1\ntime " + time + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }
}
