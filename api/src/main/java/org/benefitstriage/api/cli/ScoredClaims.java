package org.benefitstriage.api.cli;

import java.util.List;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.decision.DecisionJson;

/** Prints decided claims as a table, CSV or JSON lines (one whole decision record a line). */
final class ScoredClaims {

    private ScoredClaims() {}

    static String print(List<ScoredClaim> claims, Format format) {
        return switch (format) {
            case TABLE -> table(claims);
            case CSV -> csv(claims);
            case JSON -> json(claims);
        };
    }

    private static String table(List<ScoredClaim> claims) {
        TextTable table = new TextTable("CLAIM", "BENEFIT", "OUTCOME", "BAND", "AWARD A WEEK", "TOP REASON");
        claims.forEach(claim -> table.add(cells(claim)));
        return table.toString();
    }

    private static String csv(List<ScoredClaim> claims) {
        StringBuilder out = new StringBuilder("claim,benefit,outcome,band,award,reason\r\n");
        for (ScoredClaim claim : claims) {
            String separator = "";
            for (String cell : cells(claim)) {
                out.append(separator)
                        .append('"')
                        .append(cell.replace("\"", "\"\""))
                        .append('"');
                separator = ",";
            }
            out.append("\r\n");
        }
        return out.toString();
    }

    private static String json(List<ScoredClaim> claims) {
        StringBuilder out = new StringBuilder();
        for (ScoredClaim claim : claims) {
            JsonValue line = JsonValue.object()
                    .with("claim", claim.label())
                    .with("decision", DecisionJson.toJson(claim.record()))
                    .build();
            out.append(CanonicalJson.text(line)).append('\n');
        }
        return out.toString();
    }

    private static String[] cells(ScoredClaim claim) {
        return new String[] {
            claim.label(),
            claim.benefits(),
            claim.record().route().route().outcome().name(),
            claim.record().band().name(),
            claim.awards(),
            claim.record().explanation().topReason()
        };
    }
}
