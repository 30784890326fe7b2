package org.benefitstriage.api.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code decision}. Read here; written with everything else of a claim, in one statement, by claim intake. */
@Entity
@Immutable
@NullUnmarked
@Table(name = "decision")
class DecisionEntity {

    @Id
    UUID id;

    @Column(name = "claim_id")
    UUID claimId;

    String authority;
    String reference;
    String benefits;
    byte[] record;

    @Column(name = "record_sha256")
    String recordSha256;

    byte[] receipt;
    String outcome;
    String route;

    @Column(name = "route_row")
    String routeRow;

    @Column(name = "rule_points")
    int rulePoints;

    @Column(name = "rule_band")
    String ruleBand;

    @Column(name = "model_band")
    String modelBand;

    String band;
    boolean sampled;

    @Column(name = "top_reason")
    String topReason;

    @Column(name = "housing_benefit_pence")
    Long housingBenefitPence;

    @Column(name = "council_tax_reduction_pence")
    Long councilTaxReductionPence;

    int faults;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "policy_id")
    String policyId;

    @Column(name = "policy_version")
    Integer policyVersion;

    @Column(name = "engine_version")
    String engineVersion;

    @Column(name = "rules_digest")
    String rulesDigest;

    @Column(name = "parameters_digest")
    String parametersDigest;

    @Column(name = "model_digest")
    String modelDigest;

    UUID supersedes;
}
