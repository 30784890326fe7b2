package org.benefitstriage.api.ledger;

import javax.crypto.SecretKey;

/**
 * The key under which everything disclosed about one claim is encrypted.
 *
 * @param key the key itself, never stored
 * @param wrapped the key as it is stored: encrypted under the master key
 * @param master by which master key
 */
public record SubjectKey(SecretKey key, byte[] wrapped, String master) {

    @Override
    public String toString() {
        return "SubjectKey (hidden)";
    }
}
