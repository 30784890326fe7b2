package org.benefitstriage.engine.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.law.EffectivePeriod;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.risk.Band;

/**
 * A council's risk-based verification policy: one adopted version.
 *
 * @param id the policy, for example {@code NEEDWOOD-RBV}
 * @param version counts up from 1
 * @param authority the council
 * @param validity the days it is in force; when it lapses automatic approval stops
 * @param adoptedOn the day it was adopted
 * @param approvers offices that approved it, for example {@code Section 151 officer}
 * @param ruleThresholds bands of the sum of indicator points
 * @param modelThresholds bands of the model's probability, in ten-thousandths
 * @param samplePerTenThousand claims in ten thousand drawn for a random check
 * @param evidence evidence asked for in each band
 * @param signedFigures references of figures an officer has signed although their source is not statute or DWP table
 * @param retention how long personal data are kept; without it nothing is erased until somebody decides it
 * @param monitoring how it is measured and when automatic approval stops; empty when the policy says nothing of it
 */
public record VerificationPolicy(
        String id,
        int version,
        AuthorityCode authority,
        EffectivePeriod validity,
        LocalDate adoptedOn,
        List<String> approvers,
        BandThresholds ruleThresholds,
        BandThresholds modelThresholds,
        int samplePerTenThousand,
        Map<Band, List<EvidenceRequirement>> evidence,
        Set<String> signedFigures,
        Optional<RetentionSchedule> retention,
        Optional<Monitoring> monitoring) {

    public VerificationPolicy {
        approvers = List.copyOf(approvers);
        evidence = Map.copyOf(evidence);
        signedFigures = Set.copyOf(signedFigures);
        if (approvers.isEmpty()) {
            throw new IllegalArgumentException("a policy without approvers is not adopted");
        }
        if (samplePerTenThousand < 1 || samplePerTenThousand > 10_000) {
            throw new IllegalArgumentException(
                    "expected a sampling rate between 1 and 10000 in 10000, found " + samplePerTenThousand);
        }
        for (Band band : Band.values()) {
            if (evidence.getOrDefault(band, List.of()).isEmpty()) {
                throw new IllegalArgumentException("the policy asks for no evidence in band " + band);
            }
        }
    }

    /** A policy without a retention schedule, so that nothing is erased until somebody decides it, and without stop rules. */
    public VerificationPolicy(
            String id,
            int version,
            AuthorityCode authority,
            EffectivePeriod validity,
            LocalDate adoptedOn,
            List<String> approvers,
            BandThresholds ruleThresholds,
            BandThresholds modelThresholds,
            int samplePerTenThousand,
            Map<Band, List<EvidenceRequirement>> evidence,
            Set<String> signedFigures) {
        this(
                id,
                version,
                authority,
                validity,
                adoptedOn,
                approvers,
                ruleThresholds,
                modelThresholds,
                samplePerTenThousand,
                evidence,
                signedFigures,
                Optional.empty(),
                Optional.empty());
    }

    public List<EvidenceRequirement> evidenceFor(Band band) {
        return evidence.getOrDefault(band, List.of());
    }

    /** Whether the figure may stand in an automatic approval: by its own source, or by signature. */
    public boolean accepts(Figure figure) {
        return figure.standsAlone() || signedFigures.contains(figure.reference());
    }
}
