package org.benefitstriage.api.ledger.log;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.decision.Versions;
import org.benefitstriage.engine.ledger.entry.EntryType;
import org.benefitstriage.engine.ledger.entry.Member;

/**
 * Notices rules, figures or a model that were not in service before: each council's log says so before the first decision
 * made with them. They come with a release, so nobody of the council is among the approvers.
 */
final class Deployments {

    private static final String NO_MODEL = "none";

    private final Versions versions;

    Deployments(Versions versions) {
        this.versions = versions;
    }

    /** What this council's log does not know of yet. */
    List<OwnEvent> news(LogTables tables, AuthorityCode authority, Instant at) throws SQLException {
        List<OwnEvent> news = new ArrayList<>();
        for (OwnEvent event : inService(authority, at)) {
            Optional<byte[]> known = tables.latestPayload(authority, event.type());
            if (known.filter(payload -> Arrays.equals(payload, event.payload())).isEmpty()) {
                news.add(event);
            }
        }
        return news;
    }

    private List<OwnEvent> inService(AuthorityCode authority, Instant at) {
        List<OwnEvent> events = new ArrayList<>();
        events.add(
                event(authority, at, EntryType.RULESET_DEPLOYED, Member.RULESET, JsonValue.string(versions.rules())));
        events.add(event(
                authority,
                at,
                EntryType.PARAMETERS_DEPLOYED,
                Member.PARAMETERS,
                JsonValue.string(versions.parameters())));
        if (!versions.model().equals(NO_MODEL)) {
            JsonValue model =
                    JsonValue.object().with("artefact", versions.model()).build();
            events.add(event(authority, at, EntryType.MODEL_DEPLOYED, Member.MODEL, model));
        }
        return events;
    }

    private static OwnEvent event(AuthorityCode authority, Instant at, EntryType type, Member what, JsonValue value) {
        Map<Member, JsonValue> members = new EnumMap<>(Member.class);
        members.put(what, value);
        members.put(Member.APPROVERS, JsonValue.array(List.of()));
        return OwnEvent.of(authority, type, at, members);
    }
}
