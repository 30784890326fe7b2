package org.benefitstriage.api.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.claims.Claims;
import org.benefitstriage.api.decisions.Decisions;
import org.benefitstriage.api.decisions.StoredDecision;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.referrals.OfficerDecision;
import org.benefitstriage.api.referrals.OfficerOutcome;
import org.benefitstriage.api.referrals.Referrals;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.notice.Notice;
import org.benefitstriage.engine.notice.NoticeAward;
import org.benefitstriage.engine.notice.NoticeCase;
import org.benefitstriage.engine.notice.NoticeWriter;
import org.benefitstriage.engine.notice.RefusalCase;
import org.benefitstriage.engine.port.Parameters;
import org.benefitstriage.engine.port.Uprating;
import org.benefitstriage.engine.routing.Outcome;

/**
 * The letters about a decided award, or about an officer's decision not to pay. Their figures are those of the recorded working:
 * an award that an officer changed, and one that was approved without being worked out, has no working to write from, so the
 * council writes that letter itself.
 */
@ApplicationScoped
public class Notices {

    private static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");

    private final Decisions decisions;
    private final Claims claims;
    private final Referrals referrals;
    private final Parameters parameters;
    private final Letterheads letterheads;
    private final LaterAmounts later;

    Notices(
            Decisions decisions,
            Claims claims,
            Referrals referrals,
            Parameters parameters,
            Letterheads letterheads,
            LaterAmounts later) {
        this.decisions = decisions;
        this.claims = claims;
        this.referrals = referrals;
        this.parameters = parameters;
        this.letterheads = letterheads;
        this.later = later;
    }

    /** When and by whom an award was decided, and why nothing is paid where an officer decided so. */
    private record Decided(Instant at, boolean automatic, Optional<String> refusedBecause) {}

    /** The letters of a decision, one for each benefit; that somebody opened it is logged. */
    @Transactional
    public List<Notice> of(Caller caller, UUID decisionId) {
        return write(caller, decisions.open(caller, decisionId));
    }

    /** The letters of a decision that is open already. */
    @Transactional
    public List<Notice> of(Caller caller, StoredDecision decision) {
        return write(caller, decision);
    }

    /** Why there is no letter; empty when there is one. */
    @Transactional
    public Optional<String> whyNone(Caller caller, StoredDecision decision) {
        try {
            if (decided(caller, decision).refusedBecause().isEmpty()) {
                awards(decision);
            }
            return Optional.empty();
        } catch (ProblemException none) {
            return Optional.of(none.detail());
        }
    }

    private List<Notice> write(Caller caller, StoredDecision decision) {
        Decided decided = decided(caller, decision);
        Claim claim = claims.find(caller, decision.summary().claimId()).claim();
        LocalDate day = LocalDate.ofInstant(decided.at(), UNITED_KINGDOM);
        if (decided.refusedBecause().isPresent()) {
            return refusals(decision, claim, day, decided.refusedBecause().get());
        }
        return awards(decision).stream()
                .map(award -> NoticeWriter.write(new NoticeCase(
                        claim.reference(),
                        Addressee.of(claim),
                        Addressee.home(claim),
                        day,
                        decided.automatic(),
                        award,
                        later.of(claim, decision, award, day),
                        parameters.at(day, Uprating.ON_1_APRIL),
                        letterheads.of(claim.authority()))))
                .toList();
    }

    /** One letter for each benefit: what was worked out stands in it only where that is nil too. */
    private List<Notice> refusals(StoredDecision decision, Claim claim, LocalDate day, String reason) {
        return decision.record().objects("entitlements").stream()
                .map(entitlement -> NoticeWriter.refuse(new RefusalCase(
                        Benefit.valueOf(entitlement.string("benefit")),
                        claim.reference(),
                        Addressee.of(claim),
                        day,
                        reason,
                        NoticeAward.of(entitlement)
                                .filter(award -> award.weekly().isZero()),
                        parameters.at(day, Uprating.ON_1_APRIL),
                        letterheads.of(claim.authority()))))
                .toList();
    }

    private Decided decided(Caller caller, StoredDecision decision) {
        Optional<OfficerDecision> officers =
                referrals.lastFinal(caller, decision.summary().decisionId());
        if (officers.isEmpty() && decision.summary().outcome() == Outcome.AUTO_APPROVED) {
            return new Decided(decision.summary().decidedAt(), true, Optional.empty());
        }
        OfficerDecision last = officers.orElseThrow(() -> none("The claim is not decided yet: an officer has it."));
        if (last.outcome() != OfficerOutcome.APPROVE) {
            return new Decided(last.decidedAt(), false, Optional.of(last.reason()));
        }
        if (last.weeklyDifferencePence().filter(pence -> pence != 0).isPresent()) {
            throw none("The officer's check changed the award, and the recorded working does not show how: the officer"
                    + " writes the letter, or has the corrected claim decided anew.");
        }
        return new Decided(last.decidedAt(), false, Optional.empty());
    }

    private static List<NoticeAward> awards(StoredDecision decision) {
        List<Optional<NoticeAward>> awards = decision.record().objects("entitlements").stream()
                .map(NoticeAward::of)
                .toList();
        if (awards.isEmpty() || awards.stream().anyMatch(Optional::isEmpty)) {
            throw none("An award could not be worked out, so there is no working to write from: the officer writes the"
                    + " letter.");
        }
        return awards.stream().flatMap(Optional::stream).toList();
    }

    private static ProblemException none(String why) {
        return ProblemException.of(ProblemKind.CONFLICT, why);
    }
}
