package org.benefitstriage.api.policy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.policy.PolicyInForce;
import org.benefitstriage.engine.policy.PolicyJson;
import org.benefitstriage.engine.policy.VerificationPolicy;

/** Finds adopted verification policies. A version never changes, so each is read once. */
@ApplicationScoped
public class Policies {

    private record Key(AuthorityCode authority, String id, int version) {}

    private final Map<Key, PolicyInForce.Adopted> read = new ConcurrentHashMap<>();
    private final PolicyRepository rows;

    Policies(PolicyRepository rows) {
        this.rows = rows;
    }

    /** One adopted version. Naming one that was never adopted, or whose row was tampered with, is a fault. */
    public VerificationPolicy version(AuthorityCode authority, String id, int version) {
        return adopted(authority, id, version).policy();
    }

    /** The same as decisions see it, its digest taken already. */
    public PolicyInForce.Adopted adopted(AuthorityCode authority, String id, int version) {
        Key key = new Key(authority, id, version);
        PolicyInForce.Adopted known = read.get(key);
        if (known != null) {
            return known;
        }
        PolicyInForce.Adopted policy = QuarkusTransaction.joiningExisting()
                .call(() -> rows.version(authority, id, version))
                .map(Policies::parse)
                .map(PolicyInForce.Adopted::new)
                .orElseThrow(() -> new IllegalArgumentException("no policy " + id + " version " + version));
        read.put(key, policy);
        return policy;
    }

    /** The policy in force on a day, if there is one. */
    @Transactional
    public Optional<VerificationPolicy> current(AuthorityCode authority, LocalDate day) {
        return rows.inForce(authority, day).map(Policies::parse);
    }

    /** What a decision records when no policy is in force. */
    public static PolicyInForce none(LocalDate day) {
        return new PolicyInForce.NotAdopted("No adopted verification policy is in force on " + day + ".");
    }

    private static VerificationPolicy parse(PolicyEntity row) {
        if (!CanonicalJson.sha256(row.document).equals(row.documentSha256)) {
            throw new IllegalStateException(
                    "the stored policy " + row.id + " version " + row.version + " does not have its stored hash");
        }
        try {
            return PolicyJson.fromJson(JsonReader.read(row.document));
        } catch (JsonSyntaxException e) {
            throw new IllegalStateException(
                    "the stored policy " + row.id + " version " + row.version + " is not JSON", e);
        }
    }
}
