package org.benefitstriage.api.policy;

import java.util.List;
import org.benefitstriage.engine.policy.Monitoring;
import org.benefitstriage.models.measurement.Quantity;
import org.benefitstriage.models.measurement.StopRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
        List<StopRuleDto> stopRules) {

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

    Monitoring toDomain() {
        return new Monitoring(
                checkPence,
                errorWeeks,
                stopRules.stream().map(StopRuleDto::toDomain).toList());
    }
}
