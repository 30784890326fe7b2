package org.benefitstriage.api.parameters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.policy.FigureSignature;
import org.benefitstriage.engine.policy.SignedFigures;

/**
 * What each council's officers have signed. Rows are only ever added, so the number of rows says whether what was read before
 * is still all there is: claim intake asks for that number alone.
 */
@ApplicationScoped
public class SignatureRegister {

    /** What was read, and how many rows there were. */
    private record Read(long rows, SignedFigures.OneByOne signed) {}

    private final Map<AuthorityCode, Read> read = new ConcurrentHashMap<>();
    private final SignatureRepository rows;

    SignatureRegister(SignatureRepository rows) {
        this.rows = rows;
    }

    /**
     * The signatures in force.
     *
     * @param rowsNow how many rows the council has, as read in the running transaction
     */
    @Transactional
    public SignedFigures signed(AuthorityCode authority, long rowsNow) {
        Read known = read.get(authority);
        if (known != null && known.rows() == rowsNow) {
            return known.signed();
        }
        List<SignatureEntity> all = rows.all(authority);
        SignedFigures.OneByOne signed = signed(all);
        read.put(authority, new Read(all.size(), signed));
        return signed;
    }

    /** The signatures that were in force at a moment, UTC. */
    @Transactional
    public SignedFigures signedAt(AuthorityCode authority, Instant at) {
        return signed(rows.all(authority).stream()
                .filter(row -> !row.signedAt.isAfter(at))
                .toList());
    }

    /** Signatures by their ids, in force or not. */
    @Transactional
    public List<Signature> byId(AuthorityCode authority, Set<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.all(authority).stream()
                        .filter(row -> ids.contains(row.id.toString()))
                        .map(SignatureRegister::signature)
                        .toList();
    }

    /** The latest row of each figure, by its reference. */
    Map<String, SignatureEntity> latest(AuthorityCode authority) {
        return latest(rows.all(authority));
    }

    static Optional<Signature> inForce(Optional<SignatureEntity> latest, String digest) {
        return latest.filter(row -> row.action == SignatureAction.SIGNED && row.digest.equals(digest))
                .map(SignatureRegister::signature);
    }

    private static Signature signature(SignatureEntity row) {
        return new Signature(row.id, row.signedBy, row.signedAt, row.basis);
    }

    private static SignedFigures.OneByOne signed(List<SignatureEntity> oldestFirst) {
        return SignedFigures.of(latest(oldestFirst).values().stream()
                .filter(row -> row.action == SignatureAction.SIGNED)
                .map(row -> new FigureSignature(row.id.toString(), row.figure, row.digest))
                .toList());
    }

    private static Map<String, SignatureEntity> latest(List<SignatureEntity> oldestFirst) {
        Map<String, SignatureEntity> latest = new LinkedHashMap<>();
        oldestFirst.forEach(row -> latest.put(row.figure, row));
        return latest;
    }
}
