package org.benefitstriage.api.ledger.keys;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.benefitstriage.api.audit.AuditEventType;
import org.benefitstriage.api.audit.AuditLog;
import org.benefitstriage.api.ledger.KeyWrapping;
import org.benefitstriage.api.ledger.LedgerKeys;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.claim.AuthorityCode;

/**
 * Wraps a council's keys under the master key in use, batch by batch, each with its event in one transaction: broken off anywhere,
 * what is done is done and logged, and the next call goes on.
 */
@ApplicationScoped
public class RewrapKeys {

    /** The most batches of one call, some seconds; the answer says how many keys are left. */
    private static final int BATCHES = 20;

    private final KeyWrapping wrapping;
    private final LedgerKeys keys;
    private final AuditLog audit;

    public RewrapKeys(KeyWrapping wrapping, LedgerKeys keys, AuditLog audit) {
        this.wrapping = wrapping;
        this.keys = keys;
        this.audit = audit;
    }

    /** Which master key wraps how many keys of a council. */
    public MasterKeysView of(AuthorityCode authority) {
        Map<String, Long> counts = wrapping.counts(authority);
        List<MasterKeysView.Wrapped> wrapped = counts.entrySet().stream()
                .map(count -> new MasterKeysView.Wrapped(count.getKey(), count.getValue()))
                .toList();
        long left = wrapped.stream()
                .filter(count -> !count.masterKey().equals(keys.masterId()))
                .mapToLong(MasterKeysView.Wrapped::count)
                .sum();
        return new MasterKeysView(keys.masterId(), wrapped, left);
    }

    /** Wraps what it can in one call. */
    public MasterKeysView rewrap(Caller caller) {
        Optional<String> missing = wrapping.missing(caller.authority());
        if (missing.isPresent()) {
            throw ProblemException.of(
                    ProblemKind.CONFLICT,
                    "Master key " + missing.get() + " still wraps keys and is not beside the one in use: put it back as"
                            + " master-….key and start the service again.");
        }
        for (int batch = 0; batch < BATCHES; batch++) {
            if (QuarkusTransaction.requiringNew().call(() -> batch(caller)) == 0) {
                break;
            }
        }
        return of(caller.authority());
    }

    private int batch(Caller caller) {
        int wrapped = wrapping.wrapBatch(caller.authority());
        if (wrapped > 0) {
            audit.append(
                    AuditEventType.KEYS_REWRAPPED,
                    caller,
                    Optional.empty(),
                    Optional.empty(),
                    JsonValue.object()
                            .with("masterKey", keys.masterId())
                            .with("count", wrapped)
                            .build());
        }
        return wrapped;
    }
}
