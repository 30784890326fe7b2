package org.benefitstriage.api.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.benefitstriage.api.claims.wire.ClaimParser;
import org.benefitstriage.api.claims.wire.strict.ParseResult;
import org.benefitstriage.engine.claim.BenefitsClaimed;
import org.benefitstriage.engine.claim.Claim;

/**
 * A claim as stored.
 *
 * @param claimId the claim
 * @param clientId who handed it in
 * @param reference the form's own reference
 * @param benefits the benefits claimed
 * @param receivedOn the day the council received it
 * @param receivedAt when it reached this service, UTC
 * @param snapshot its canonical bytes
 * @param snapshotSha256 the hash that was stored beside them
 */
public record StoredClaim(
        UUID claimId,
        String clientId,
        String reference,
        BenefitsClaimed benefits,
        LocalDate receivedOn,
        Instant receivedAt,
        byte[] snapshot,
        String snapshotSha256) {

    private static final ClaimParser PARSER = new ClaimParser();

    static StoredClaim of(ClaimEntity row) {
        return new StoredClaim(
                row.id,
                row.clientId,
                row.reference,
                BenefitsClaimed.valueOf(row.benefits),
                row.receivedOn,
                row.receivedAt,
                row.snapshot,
                row.snapshotSha256);
    }

    /** The claim, read from its snapshot. What was stored was sound, so anything else is a fault. */
    public Claim claim() {
        return PARSER.parse(snapshot)
                .fold(ParseResult.Accepted::value, problems -> unreadable(), where -> unreadable());
    }

    private Claim unreadable() {
        throw new IllegalStateException("the stored snapshot of claim " + claimId + " cannot be read");
    }

    @Override
    public String toString() {
        return "StoredClaim (" + claimId + ")";
    }
}
