package org.benefitstriage.engine.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;

/** Texts that have one spelling only: anything else is empty, never repaired. */
final class StrictText {

    /** Digits in 2^63-1. */
    private static final int MOST_DIGITS = 19;

    private StrictText() {}

    /** UTF-8 without a byte that is not. */
    static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** Standard base 64 with its padding and with zero bits at its end. */
    static Optional<byte[]> base64(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            return Base64.getEncoder().encodeToString(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** A decimal from 0 to 2^63-1 without a sign or a leading zero. */
    static OptionalLong decimal(String text) {
        boolean digits = !text.isEmpty() && text.chars().allMatch(unit -> unit >= '0' && unit <= '9');
        boolean leadingZero = text.length() > 1 && text.startsWith("0");
        if (!digits || leadingZero || text.length() > MOST_DIGITS) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(text));
        } catch (NumberFormatException tooLarge) {
            return OptionalLong.empty();
        }
    }

    /** A key's name: not empty, without a space of any kind or a plus. */
    static boolean isKeyName(String name) {
        return !name.isEmpty()
                && name.codePoints()
                        .noneMatch(point -> point == '+'
                                || point < ' '
                                || point == 0x85
                                || Character.isSpaceChar(point)
                                || Character.isWhitespace(point));
    }
}
