package org.benefitstriage.api.ledger.log;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.decision.Versions;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.entry.EntryType;
import org.benefitstriage.engine.ledger.entry.LedgerEntry;
import org.benefitstriage.engine.ledger.entry.Member;

/**
 * Notices rules, figures, a model or a master key that were not in service before: each council's log says so before the first
 * decision made with them, and who of the council had approved them by then. Where nobody had, it says that.
 */
final class Deployments {

    /** The reason of a deployment that nobody of the council had approved. */
    static final String NOT_APPROVED = "NOT_APPROVED";

    private static final String NO_MODEL = "none";

    private final Versions versions;
    private final String masterKey;

    /** @param masterKey names the key that wraps the claims' keys */
    Deployments(Versions versions, String masterKey) {
        this.versions = versions;
        this.masterKey = masterKey;
    }

    private record Deployed(EntryType type, Member what, JsonValue version) {}

    /** What this council's log does not know of yet. */
    List<OwnEvent> news(LogTables tables, AuthorityCode authority, Instant at) throws SQLException {
        List<OwnEvent> news = new ArrayList<>();
        for (Deployed deployed : inService()) {
            Optional<byte[]> known =
                    tables.latestPayload(authority, deployed.type().wireName());
            if (known.filter(payload -> says(payload, deployed)).isEmpty()) {
                news.add(event(authority, at, deployed, approvals(tables, authority)));
            }
        }
        return news;
    }

    private List<Deployed> inService() {
        List<Deployed> all = new ArrayList<>();
        all.add(new Deployed(EntryType.RULESET_DEPLOYED, Member.RULESET, JsonValue.string(versions.rules())));
        all.add(new Deployed(
                EntryType.PARAMETERS_DEPLOYED, Member.PARAMETERS, JsonValue.string(versions.parameters())));
        if (!versions.model().equals(NO_MODEL)) {
            JsonValue model =
                    JsonValue.object().with("artefact", versions.model()).build();
            all.add(new Deployed(EntryType.MODEL_DEPLOYED, Member.MODEL, model));
        }
        all.add(new Deployed(EntryType.MASTER_KEY_CHANGED, Member.MASTER_KEY, JsonValue.string(masterKey)));
        return all;
    }

    /** Whether an earlier event was about the same version, whoever had approved it then. */
    private static boolean says(byte[] payload, Deployed deployed) {
        try {
            return JsonReader.read(payload) instanceof JsonValue.JsonObject said
                    && deployed.version()
                            .equals(said.members().get(deployed.what().wireName()));
        } catch (JsonSyntaxException unreadable) {
            return false;
        }
    }

    /** Approvals of releases and of models, as the council's own log has them or will. */
    private static List<LedgerEntry> approvals(LogTables tables, AuthorityCode authority) throws SQLException {
        List<LedgerEntry> approvals = new ArrayList<>();
        for (byte[] entry : tables.approvals(authority)) {
            try {
                approvals.add(LedgerEntry.parse(entry));
            } catch (LedgerTampered malformed) {
                // The sequencer refuses it when its turn comes; here it approves nothing.
                continue;
            }
        }
        return approvals;
    }

    private static OwnEvent event(AuthorityCode authority, Instant at, Deployed deployed, List<LedgerEntry> approvals) {
        Map<Member, JsonValue> members = new EnumMap<>(Member.class);
        members.put(deployed.what(), deployed.version());
        if (deployed.type() != EntryType.MASTER_KEY_CHANGED) {
            TreeSet<String> people = new TreeSet<>();
            approvals.stream()
                    .filter(approval -> approval.council().equals(authority.value())
                            && deployed.version().equals(approval.members().get(deployed.what())))
                    .forEach(approval -> people.addAll(approvers(approval)));
            members.put(Member.APPROVERS, JsonValue.strings(List.copyOf(people)));
            if (people.isEmpty()) {
                members.put(Member.REASON, JsonValue.string(NOT_APPROVED));
            }
        }
        return OwnEvent.of(authority, deployed.type(), at, members);
    }

    private static List<String> approvers(LedgerEntry approval) {
        return approval.members().get(Member.APPROVERS) instanceof JsonValue.JsonArray people
                ? people.items().stream()
                        .map(person -> ((JsonValue.JsonString) person).value())
                        .toList()
                : List.of();
    }
}
