package org.benefitstriage.api.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.benefitstriage.api.audit.AuditEventType;
import org.benefitstriage.api.audit.AuditLog;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.rest.Body;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.CallerKind;
import org.benefitstriage.api.security.Roles;
import org.benefitstriage.api.staff.Account;
import org.benefitstriage.api.staff.Accounts;
import org.benefitstriage.engine.canonical.JsonValue;

/** Says who works on a referral. Officers take and release their own; senior officers hand work to anybody. */
@ApplicationScoped
public class AssignReferral {

    private static final Set<String> DECIDING = Set.of(Roles.OFFICER, Roles.SENIOR_OFFICER);

    private final ReferralChanges changes;
    private final FormerDeciders former;
    private final AuditLog audit;
    private final ServiceClock clock;
    private final Accounts accounts;

    AssignReferral(
            ReferralChanges changes, FormerDeciders former, AuditLog audit, ServiceClock clock, Accounts accounts) {
        this.changes = changes;
        this.former = former;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Assigns a referral.
     *
     * @param officer the id of the officer who is to work on it: an active one of the same council, or a problem says so
     * @param version the version the caller read
     */
    @Transactional
    public Referral assign(Caller caller, UUID referralId, String officer, long version) {
        ReferralEntity row = changes.open(caller, referralId, version);
        if (!caller.has(Roles.SENIOR_OFFICER)) {
            requireOwn(caller, Optional.of(officer));
            requireOwn(caller, Optional.ofNullable(row.assignee));
        }
        requireOfficer(caller, officer);
        if (former.bar(row, officer)) {
            throw ProblemException.of(
                    ProblemKind.CONFLICT,
                    "Whoever decided the claim does not review the decision: choose another officer.");
        }
        row.assignee = officer;
        return done(caller, row, AuditEventType.REFERRAL_ASSIGNED, officer);
    }

    /** Takes a referral off whoever works on it. Releasing what nobody works on changes nothing. */
    @Transactional
    public Referral release(Caller caller, UUID referralId, long version) {
        ReferralEntity row = changes.open(caller, referralId, version);
        String before = row.assignee;
        if (before == null) {
            return Referral.of(row);
        }
        if (!caller.has(Roles.SENIOR_OFFICER)) {
            requireOwn(caller, Optional.of(before));
        }
        row.assignee = null;
        return done(caller, row, AuditEventType.REFERRAL_RELEASED, before);
    }

    private Referral done(Caller caller, ReferralEntity row, AuditEventType type, String officer) {
        Referral changed = changes.save(row, clock.now());
        audit.append(
                type,
                caller,
                Optional.of(row.claimId),
                Optional.of(row.decisionId),
                JsonValue.object()
                        .with("referralId", row.id.toString())
                        .with("officer", officer)
                        .build());
        return changed;
    }

    /** Work handed to somebody who cannot do it is work nobody does. Whether another council's account exists is not told. */
    private void requireOfficer(Caller caller, String officer) {
        boolean canWork = accounts.find(officer)
                .filter(Account::active)
                .filter(account -> account.kind() == CallerKind.PERSON)
                .filter(account -> account.authority().equals(caller.authority()))
                .filter(account -> DECIDING.contains(account.role()))
                .isPresent();
        if (!canWork) {
            throw Body.invalid("/assignee", "expected the id of an active officer or senior officer of your council");
        }
    }

    private static void requireOwn(Caller caller, Optional<String> officer) {
        if (officer.filter(id -> !id.equals(caller.id())).isPresent()) {
            throw ProblemException.of(
                    ProblemKind.NOT_ALLOWED, "Only a senior officer hands work to others or takes it from them.");
        }
    }
}
