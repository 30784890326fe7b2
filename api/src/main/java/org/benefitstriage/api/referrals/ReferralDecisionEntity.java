package org.benefitstriage.api.referrals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code referral_decision}: added, never changed. */
@Entity
@Immutable
@NullUnmarked
@Table(name = "referral_decision")
class ReferralDecisionEntity {

    @Id
    UUID id;

    @Column(name = "referral_id")
    UUID referralId;

    String authority;
    String outcome;
    String reason;
    String label;

    @Column(name = "weekly_difference_pence")
    Long weeklyDifferencePence;

    @Column(name = "worth_checking")
    String worthChecking;

    String officer;

    @Column(name = "decided_at")
    Instant decidedAt;
}
