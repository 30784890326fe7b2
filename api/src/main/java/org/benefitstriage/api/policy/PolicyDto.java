package org.benefitstriage.api.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.benefitstriage.api.problems.Violation;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.claim.EvidenceKind;
import org.benefitstriage.engine.law.EffectivePeriod;
import org.benefitstriage.engine.policy.BandThresholds;
import org.benefitstriage.engine.policy.EvidenceRequirement;
import org.benefitstriage.engine.policy.FieldGroup;
import org.benefitstriage.engine.policy.RetentionSchedule;
import org.benefitstriage.engine.policy.VerificationPolicy;
import org.benefitstriage.engine.risk.Band;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A verification policy on the wire. Names and order of members are those of the stored document. */
@Schema(name = "VerificationPolicy", description = "One version of a council's risk-based verification policy.")
record PolicyDto(
        @Schema(
                description = "The policy; the same for all its versions.",
                examples = "NEEDWOOD-RBV",
                required = true,
                pattern = CODE)
        String id,

        @Schema(
                description = "Counts up from 1, without a gap.",
                examples = "1",
                required = true,
                minimum = "1",
                maximum = "100000")
        Integer version,

        @Schema(description = "The billing authority.", examples = "NEEDWOOD", required = true, pattern = CODE)
        String authority,

        @Schema(description = "The first day on which it is in force.", examples = "2026-04-01", required = true)
        LocalDate validFrom,

        @Schema(
                description = "The last day; the day after, automatic approval stops.",
                examples = "2027-03-31",
                required = true)
        LocalDate validTo,

        @Schema(description = "The day it was adopted; not a day to come.", examples = "2026-03-12", required = true)
        LocalDate adoptedOn,

        @Schema(
                description = "The offices that approved it.",
                examples = "[\"Section 151 officer\"]",
                required = true,
                minItems = 1,
                maxItems = 20,
                maxLength = 100)
        List<String> approvers,

        @Schema(description = "Bands of the sum of indicator points.", required = true)
        ThresholdsDto ruleThresholds,

        @Schema(description = "Bands of the model's probability, in ten-thousandths.", required = true)
        ThresholdsDto modelThresholds,

        @Schema(
                description = "Claims in ten thousand drawn for a random check.",
                examples = "500",
                required = true,
                minimum = "1",
                maximum = "10000")
        Integer samplePerTenThousand,

        @Schema(description = "Evidence asked for in each band.", required = true)
        EvidenceByBandDto evidence,

        @Schema(
                description =
                        "Empty or left out: figures are signed one by one, at /v1/parameters/{figureId}/signatures.",
                examples = "[]",
                maxItems = 2000,
                maxLength = 200)
        @Nullable
        List<String> signedFigures,

        @Schema(
                description =
                        "How long personal data of a decided claim are kept. Left out: nothing is erased until somebody"
                                + " decides it.")
        @Nullable
        RetentionDto retention,

        @Schema(
                description =
                        "How the policy is measured and when automatic approval stops. Left out: it does not say.")
        @Nullable
        MonitoringDto monitoring) {

    static final String CODE = "^[A-Z0-9][A-Z0-9-]{1,19}$";

    /** What each form looks like, to follow "expected". */
    static final Map<String, String> IN_WORDS = Map.of(CODE, "two to twenty capital letters, digits or hyphens");

    /** How long personal data are kept. */
    @Schema(name = "RetentionSchedule", description = "How long personal data of a decided claim are kept.")
    record RetentionDto(
            @Schema(
                    description = "Months after the last decision on the claim.",
                    examples = "72",
                    required = true,
                    minimum = "1",
                    maximum = "1200")
            Integer months,

            @Schema(
                    description = "What the council rests it on.",
                    examples = "Needwood retention policy of 4 March 2026",
                    required = true,
                    minLength = 1,
                    maxLength = 200)
            String basis) {

        RetentionSchedule toDomain() {
            return new RetentionSchedule(months, basis);
        }
    }

    /** Where medium and high begin. */
    @Schema(name = "BandThresholds", description = "Where medium and high begin on a scale of whole numbers.")
    record ThresholdsDto(
            @Schema(
                    description = "The lowest value that is medium.",
                    examples = "30",
                    required = true,
                    minimum = "1",
                    maximum = "100000")
            Integer mediumFrom,

            @Schema(
                    description = "The lowest value that is high; more than mediumFrom.",
                    examples = "60",
                    required = true,
                    minimum = "2",
                    maximum = "100000")
            Integer highFrom) {

        BandThresholds toDomain() {
            return new BandThresholds(mediumFrom, highFrom);
        }
    }

    /** One list for each band; the members have the bands' names. */
    @Schema(name = "EvidenceByBand", description = "Evidence asked for in each band.")
    record EvidenceByBandDto(
            @Schema(description = "Low risk.", required = true, minItems = 1, maxItems = 100)
            List<EvidenceDto> LOW,

            @Schema(description = "Medium risk.", required = true, minItems = 1, maxItems = 100)
            List<EvidenceDto> MEDIUM,

            @Schema(description = "High risk.", required = true, minItems = 1, maxItems = 100)
            List<EvidenceDto> HIGH) {

        Map<Band, List<EvidenceRequirement>> toDomain() {
            Map<Band, List<EvidenceRequirement>> table = new EnumMap<>(Band.class);
            table.put(Band.LOW, LOW.stream().map(EvidenceDto::toDomain).toList());
            table.put(Band.MEDIUM, MEDIUM.stream().map(EvidenceDto::toDomain).toList());
            table.put(Band.HIGH, HIGH.stream().map(EvidenceDto::toDomain).toList());
            return table;
        }
    }

    /** One line of the evidence table. */
    @Schema(name = "EvidenceRequirement", description = "One line of the evidence table.")
    record EvidenceDto(
            @Schema(description = "The field group of the form.", examples = "RENT", required = true)
            FieldGroup group,

            @Schema(description = "The evidence asked for.", examples = "TENANCY_AGREEMENT", required = true)
            EvidenceKind kind,

            @Schema(description = "Whether a copy will not do.", examples = "false", required = true)
            Boolean originalOnly) {

        EvidenceRequirement toDomain() {
            return new EvidenceRequirement(group, kind, originalOnly);
        }
    }

    /** What the members say against each other; empty when {@link #toDomain} will do. */
    List<Violation> contradictions(LocalDate today) {
        List<Violation> found = new ArrayList<>();
        if (validTo.isBefore(validFrom)) {
            found.add(new Violation("/validTo", "expected a day on or after validFrom"));
        }
        if (adoptedOn.isAfter(today)) {
            found.add(new Violation("/adoptedOn", "expected a day that is not to come"));
        }
        if (ruleThresholds.highFrom() <= ruleThresholds.mediumFrom()) {
            found.add(new Violation("/ruleThresholds/highFrom", "expected more than mediumFrom"));
        }
        if (modelThresholds.highFrom() <= modelThresholds.mediumFrom()) {
            found.add(new Violation("/modelThresholds/highFrom", "expected more than mediumFrom"));
        }
        if (signedFigures != null && !signedFigures.isEmpty()) {
            found.add(new Violation(
                    "/signedFigures",
                    "expected none: figures are signed one by one, at /v1/parameters/{figureId}/signatures"));
        }
        if (monitoring != null && monitoring.namesTwiceTheSame()) {
            found.add(new Violation("/monitoring/stopRules", "expected names that differ"));
        }
        if (monitoring != null && !monitoring.splitsAll()) {
            found.add(new Violation("/monitoring/expectedSplit", "expected shares that are together 10000"));
        }
        if (monitoring != null && monitoring.missesItsSplit()) {
            found.add(new Violation(
                    "/monitoring/expectedSplit",
                    "expected a split, because a stop rule looks at the distance from it"));
        }
        return List.copyOf(found);
    }

    VerificationPolicy toDomain() {
        return new VerificationPolicy(
                id,
                version,
                new AuthorityCode(authority),
                new EffectivePeriod(validFrom, validTo),
                adoptedOn,
                approvers,
                ruleThresholds.toDomain(),
                modelThresholds.toDomain(),
                samplePerTenThousand,
                evidence.toDomain(),
                signedFigures == null ? Set.of() : Set.copyOf(signedFigures),
                Optional.ofNullable(retention).map(RetentionDto::toDomain),
                Optional.ofNullable(monitoring).map(MonitoringDto::toDomain));
    }
}
