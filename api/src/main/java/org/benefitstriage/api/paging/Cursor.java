package org.benefitstriage.api.paging;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a page ended: a sort value and the id that breaks ties. Opaque to callers.
 *
 * @param sortKey the sort column as a number: epoch milliseconds, or epoch days
 * @param id the row
 */
public record Cursor(long sortKey, UUID id) {

    private static final int LENGTH = 3 * Long.BYTES;

    /** The cursor as it goes into an address. */
    public String encoded() {
        byte[] bytes = ByteBuffer.allocate(LENGTH)
                .putLong(sortKey)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Reads a cursor; empty when it is none of ours. */
    public static Optional<Cursor> decoded(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != LENGTH) {
                return Optional.empty();
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return Optional.of(new Cursor(buffer.getLong(), new UUID(buffer.getLong(), buffer.getLong())));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
