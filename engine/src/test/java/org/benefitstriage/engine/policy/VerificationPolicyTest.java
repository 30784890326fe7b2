package org.benefitstriage.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.claim.EvidenceKind;
import org.benefitstriage.engine.law.EffectivePeriod;
import org.benefitstriage.engine.risk.Band;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A policy is a document that can be signed off: it says what it says, and reads back the same. */
class VerificationPolicyTest {

    private static final List<EvidenceRequirement> IDENTITY =
            List.of(new EvidenceRequirement(FieldGroup.IDENTITY, EvidenceKind.IDENTITY_DOCUMENT, true));

    @Test
    void a_policy_reads_back_as_it_was_written() throws JsonSyntaxException {
        VerificationPolicy policy = policy(List.of("Section 151 officer"), 300, everyBand());
        assertThat(PolicyJson.fromJson(JsonReader.read(CanonicalJson.bytes(PolicyJson.toJson(policy)))))
                .isEqualTo(policy);
    }

    @Test
    void changing_any_threshold_changes_the_digest() {
        VerificationPolicy policy = policy(List.of("Section 151 officer"), 300, everyBand());
        VerificationPolicy other = policy(List.of("Section 151 officer"), 301, everyBand());
        assertThat(PolicyJson.digest(policy)).isNotEqualTo(PolicyJson.digest(other));
    }

    @Test
    void a_policy_without_a_retention_schedule_keeps_the_document_it_always_had() {
        assertThat(PolicyJson.toJson(policy(List.of("Section 151 officer"), 300, everyBand()))
                        .members())
                .doesNotContainKey("retention");
    }

    @Test
    void a_retention_schedule_survives_being_written_and_read() throws JsonSyntaxException {
        VerificationPolicy policy = policy(List.of("Section 151 officer"), 300, everyBand());
        VerificationPolicy kept = new VerificationPolicy(
                policy.id(),
                policy.version(),
                policy.authority(),
                policy.validity(),
                policy.adoptedOn(),
                policy.approvers(),
                policy.ruleThresholds(),
                policy.modelThresholds(),
                policy.samplePerTenThousand(),
                policy.evidence(),
                policy.signedFigures(),
                Optional.of(new RetentionSchedule(72, "Retention policy")),
                policy.monitoring());
        assertThat(PolicyJson.fromJson(JsonReader.read(CanonicalJson.bytes(PolicyJson.toJson(kept)))))
                .isEqualTo(kept)
                .isNotEqualTo(policy);
        assertThat(new RetentionSchedule(72, "Retention policy").keptSince(LocalDate.parse("2026-11-23")))
                .isEqualTo(LocalDate.parse("2020-11-23"));
    }

    @Test
    void a_policy_nobody_approved_is_no_policy() {
        assertThatThrownBy(() -> policy(List.of(), 300, everyBand())).hasMessageContaining("approvers");
    }

    @Test
    void a_policy_without_a_random_sample_is_refused_because_its_error_rate_could_not_be_known() {
        assertThatThrownBy(() -> policy(List.of("Section 151 officer"), 0, everyBand()))
                .hasMessageContaining("sampling rate");
    }

    @Test
    void a_band_without_evidence_is_refused() {
        Map<Band, List<EvidenceRequirement>> evidence = everyBand();
        evidence.put(Band.HIGH, List.of());
        assertThatThrownBy(() -> policy(List.of("Section 151 officer"), 300, evidence))
                .hasMessageContaining("HIGH");
    }

    @ParameterizedTest
    @CsvSource({"0,LOW", "19,LOW", "20,MEDIUM", "49,MEDIUM", "50,HIGH", "51,HIGH"})
    void each_band_starts_at_its_threshold(int points, Band expected) {
        assertThat(new BandThresholds(20, 50).band(points)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0,true", "299,true", "300,false", "9999,false"})
    void a_draw_below_the_rate_is_sampled(int drawn, boolean sampled) {
        assertThat(new SampleDraw(drawn).isSampledAt(300)).isEqualTo(sampled);
    }

    private static Map<Band, List<EvidenceRequirement>> everyBand() {
        Map<Band, List<EvidenceRequirement>> evidence = new EnumMap<>(Band.class);
        for (Band band : Band.values()) {
            evidence.put(band, IDENTITY);
        }
        return evidence;
    }

    private static VerificationPolicy policy(
            List<String> approvers, int sample, Map<Band, List<EvidenceRequirement>> evidence) {
        return new VerificationPolicy(
                "NEEDWOOD-RBV",
                1,
                new AuthorityCode("NEEDWOOD"),
                new EffectivePeriod(LocalDate.parse("2026-04-01"), LocalDate.parse("2027-03-31")),
                LocalDate.parse("2026-03-04"),
                approvers,
                new BandThresholds(20, 50),
                new BandThresholds(1000, 2500),
                sample,
                evidence,
                Set.of("hb.minimum_award@2006-03-06"));
    }
}
