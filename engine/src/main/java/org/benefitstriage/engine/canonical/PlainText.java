package org.benefitstriage.engine.canonical;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Tells texts that stand for themselves in JSON, eight bytes at a time. */
final class PlainText {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;
    private static final long QUOTES = ONES * '"';
    private static final long QUESTIONS = ONES * '?';
    private static final long BACKSLASHES = ONES * '\\';

    private PlainText() {}

    /**
     * Whether no character of a text needs an escape or more than one byte. It may say no of a text that is plain.
     *
     * @param utf8 the text, encoded; half of a surrogate pair has become a question mark
     */
    static boolean isPlain(byte[] utf8, String text) {
        // A real question mark mostly ends its sentence. Any other is left to the slow way, which tells it from half a
        // pair.
        int end = text.endsWith("?") ? utf8.length - 1 : utf8.length;
        int i = 0;
        for (; i + Long.BYTES <= end; i += Long.BYTES) {
            long eight = (long) EIGHT.get(utf8, i);
            // Borrows of a subtraction set the top bit of a byte that was too small; a byte with its top bit set counts
            // anyway.
            long below = eight - ONES * 0x20;
            long quotes = (eight ^ QUOTES) - ONES;
            long questions = (eight ^ QUESTIONS) - ONES;
            long backslashes = (eight ^ BACKSLASHES) - ONES;
            if (((below | quotes | questions | backslashes | eight) & TOPS) != 0) {
                return false;
            }
        }
        for (; i < end; i++) {
            byte one = utf8[i];
            if (one < 0x20 || one == '"' || one == '?' || one == '\\') {
                return false;
            }
        }
        return true;
    }
}
