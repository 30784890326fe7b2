package org.benefitstriage.api.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.benefitstriage.engine.money.Money;

/** One row of the demo's table, from a decision as an auditor sees it. */
final class DemoRow {

    private static final int REASON_WIDTH = 90;

    private DemoRow() {}

    static String[] cells(JsonNode decision) {
        JsonNode summary = decision.path("summary");
        return new String[] {
            summary.path("reference").asText(),
            benefits(summary.path("benefits").asText()),
            summary.path("outcome").asText(),
            summary.path("band").asText().toLowerCase(Locale.ROOT),
            awards(summary),
            shorten(summary.path("topReason").asText())
        };
    }

    private static String benefits(String claimed) {
        return switch (claimed) {
            case "HOUSING_BENEFIT" -> "HB";
            case "COUNCIL_TAX_REDUCTION" -> "CTR";
            default -> "HB+CTR";
        };
    }

    private static String awards(JsonNode summary) {
        List<String> awards = new ArrayList<>();
        award(summary, "housingBenefitWeeklyPence", "HB", awards);
        award(summary, "councilTaxReductionWeeklyPence", "CTR", awards);
        return awards.isEmpty() ? "-" : String.join(", ", awards);
    }

    private static void award(JsonNode summary, String field, String benefit, List<String> awards) {
        if (summary.hasNonNull(field)) {
            awards.add(benefit + " " + Money.ofPence(summary.path(field).asLong()));
        }
    }

    private static String shorten(String reason) {
        return reason.length() <= REASON_WIDTH ? reason : reason.substring(0, REASON_WIDTH - 1) + "…";
    }
}
