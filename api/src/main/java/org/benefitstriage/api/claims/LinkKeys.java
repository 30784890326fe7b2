package org.benefitstriage.api.claims;

import java.util.Optional;

/**
 * What makes two claims "the same address", "the same account" or "the same person": keyed hashes, 32 bytes each.
 *
 * @param address of the property
 * @param account of the bank account, if one was given
 * @param person of the claimant
 */
record LinkKeys(byte[] address, Optional<byte[]> account, byte[] person) {

    @Override
    public String toString() {
        return "LinkKeys (hidden)";
    }
}
