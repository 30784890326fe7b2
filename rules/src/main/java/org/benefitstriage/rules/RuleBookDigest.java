package org.benefitstriage.rules;

import static org.benefitstriage.engine.canonical.JsonValue.array;
import static org.benefitstriage.engine.canonical.JsonValue.object;

import java.util.List;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.rules.book.DrlFile;
import org.benefitstriage.rules.parameters.DatedPolicyNumbers;
import org.benefitstriage.rules.routing.DmnRoutingTable;

/** The digest of everything that decides: rule texts, policy numbers and the routing table. */
final class RuleBookDigest {

    private RuleBookDigest() {}

    /** SHA-256 in hexadecimal. */
    static String of(List<DrlFile> files, DatedPolicyNumbers numbers, DmnRoutingTable routing) {
        JsonValue all = object().with(
                        "rules", array(files.stream().map(RuleBookDigest::file).toList()))
                .with("policy", numbers.canonical())
                .with("routing", routing.digest())
                .build();
        return CanonicalJson.sha256(CanonicalJson.bytes(all));
    }

    private static JsonValue file(DrlFile file) {
        return object().with("name", file.source().name())
                .with("text", file.source().text())
                .build();
    }
}
