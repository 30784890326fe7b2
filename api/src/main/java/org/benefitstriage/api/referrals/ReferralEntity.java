package org.benefitstriage.api.referrals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code referral}. Only what an officer changes is ever updated: the service has no grant for the rest. */
@Entity
@DynamicUpdate
@NullUnmarked
@Table(name = "referral")
class ReferralEntity {

    @Id
    UUID id;

    @Column(name = "claim_id", updatable = false)
    UUID claimId;

    @Column(name = "decision_id", updatable = false)
    UUID decisionId;

    @Column(updatable = false)
    String authority;

    @Column(updatable = false)
    String reference;

    @Column(updatable = false)
    String benefits;

    @Column(updatable = false)
    String queue;

    @Column(updatable = false)
    String band;

    String status;

    @Column(name = "top_reason", updatable = false)
    String topReason;

    @Column(name = "received_on", updatable = false)
    LocalDate receivedOn;

    @Column(name = "due_on", updatable = false)
    LocalDate dueOn;

    String assignee;

    @Column(updatable = false)
    boolean review;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    long version;
}
