package org.benefitstriage.api.policy;

import java.util.List;
import java.util.Map;
import org.benefitstriage.engine.policy.Monitoring;
import org.benefitstriage.engine.risk.Band;
import org.benefitstriage.models.measurement.Quantity;
import org.benefitstriage.models.measurement.StopRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a policy is measured, on the wire. */
@Schema(name = "Monitoring", description = "How a policy is measured and when automatic approval stops.")
record MonitoringDto(
        @Schema(
                description = "What checking one claim costs, in pence.",
                examples = "2500",
                required = true,
                minimum = "0",
                maximum = "10000000")
        Integer checkPence,

        @Schema(
                description = "For how many weeks an error would have been paid on average.",
                examples = "26",
                required = true,
                minimum = "1",
                maximum = "520")
        Integer errorWeeks,

        @Schema(description = "When automatic approval stops.", required = true, maxItems = 20)
        List<StopRuleDto> stopRules,

        @Schema(
                description =
                        "The share of claims expected in each band, in ten-thousandths, together 10,000. Looked at,"
                                + " never enforced. Left out: the policy expects none.")
        @Nullable
        SplitDto expectedSplit) {

    private static final int ALL = 10_000;

    /** Which share of claims is expected in which band. */
    @Schema(name = "ExpectedSplit", description = "The share of claims expected in each band, in ten-thousandths.")
    record SplitDto(
            @Schema(description = "Low band.", examples = "5500", required = true, minimum = "0", maximum = "10000")
            Integer LOW,

            @Schema(description = "Medium band.", examples = "2500", required = true, minimum = "0", maximum = "10000")
            Integer MEDIUM,

            @Schema(description = "High band.", examples = "2000", required = true, minimum = "0", maximum = "10000")
            Integer HIGH) {

        Map<Band, Integer> toDomain() {
            return Map.of(Band.LOW, LOW, Band.MEDIUM, MEDIUM, Band.HIGH, HIGH);
        }
    }

    /** One stop rule. */
    @Schema(name = "StopRule", description = "When it trips, automatic approval is switched off for the council.")
    record StopRuleDto(
            @Schema(description = "Its name.", examples = "APPROVED-ERRORS", required = true, pattern = PolicyDto.CODE)
            String id,

            @Schema(description = "What is looked at.", examples = "APPROVED_ERROR_RATE", required = true)
            Quantity quantity,

            @Schema(description = "Which side of the limit is wrong.", examples = "ABOVE", required = true)
            StopRule.Side side,

            @Schema(
                    description = "The limit, in ten-thousandths.",
                    examples = "300",
                    required = true,
                    minimum = "0",
                    maximum = "1000000")
            Integer limitPerTenThousand,

            @Schema(
                    description = "Which end of the 95% interval is compared with it.",
                    examples = "BEYOND_DOUBT",
                    required = true)
            StopRule.Bound bound,

            @Schema(
                    description = "How many observations there must be before the rule says anything.",
                    examples = "30",
                    required = true,
                    minimum = "1",
                    maximum = "1000000")
            Integer fewest) {

        Monitoring.StopLimit toDomain() {
            return new Monitoring.StopLimit(
                    id, quantity.name(), side.name(), limitPerTenThousand, bound.name(), fewest);
        }
    }

    boolean namesTwiceTheSame() {
        return stopRules.stream().map(StopRuleDto::id).distinct().count() != stopRules.size();
    }

    /** Whether the expected shares are together all claims, where any are expected. */
    boolean splitsAll() {
        return expectedSplit == null || expectedSplit.LOW() + expectedSplit.MEDIUM() + expectedSplit.HIGH() == ALL;
    }

    /** Whether a rule looks at a split that the policy does not expect. */
    boolean missesItsSplit() {
        return expectedSplit == null
                && stopRules.stream().anyMatch(rule -> rule.quantity() == Quantity.BAND_SPLIT_DISTANCE);
    }

    Monitoring toDomain() {
        return new Monitoring(
                checkPence,
                errorWeeks,
                stopRules.stream().map(StopRuleDto::toDomain).toList(),
                expectedSplit == null ? Map.of() : expectedSplit.toDomain());
    }
}
