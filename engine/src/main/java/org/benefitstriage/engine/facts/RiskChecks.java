package org.benefitstriage.engine.facts;

import java.util.List;
import java.util.stream.Stream;
import org.benefitstriage.engine.claim.CheckKind;
import org.benefitstriage.engine.claim.CheckOutcome;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.ExternalCheck;
import org.benefitstriage.engine.claim.Owner;

/**
 * Checks made by others as risk sees them: whether they came back mismatched, about either of a couple.
 *
 * @param identityMismatched identity
 * @param ninoMismatched National Insurance number
 * @param awardMismatched a benefit award
 * @param awardReliedOn whether the claim relies on a benefit award
 * @param awardConfirmed whether that award was confirmed
 * @param daysToConfirmation days from the receipt of the claim to the confirmation, nil when before it or undated
 * @param mismatched number of checks that came back mismatched
 * @param notMade number of the checks of identity, number, address and any award relied on that were not made
 */
public record RiskChecks(
        boolean identityMismatched,
        boolean ninoMismatched,
        boolean awardMismatched,
        boolean awardReliedOn,
        boolean awardConfirmed,
        long daysToConfirmation,
        int mismatched,
        int notMade) {

    static RiskChecks of(Claim claim) {
        BenefitFacts benefits = BenefitFacts.of(claim);
        return new RiskChecks(
                mismatched(claim, CheckKind.IDENTITY),
                mismatched(claim, CheckKind.NINO),
                mismatched(claim, CheckKind.BENEFIT_AWARD),
                benefits.anyReliedOn(),
                benefits.awardMatched(),
                daysToConfirmation(claim),
                (int) latest(claim)
                        .filter(check -> check.outcome() == CheckOutcome.MISMATCHED)
                        .count(),
                notMade(claim, benefits.anyReliedOn()));
    }

    /** Whether the latest check of a kind about anybody came back mismatched. */
    static boolean mismatched(Claim claim, CheckKind kind) {
        for (Owner owner : Owner.values()) {
            if (claim.outcome(kind, owner) == CheckOutcome.MISMATCHED) {
                return true;
            }
        }
        return false;
    }

    /** The latest check of each kind about each person. */
    private static Stream<ExternalCheck> latest(Claim claim) {
        return claim.checks().stream().filter(check -> claim.check(check.kind(), check.owner())
                .filter(last -> last == check)
                .isPresent());
    }

    private static int notMade(Claim claim, boolean awardReliedOn) {
        int count = 0;
        for (CheckKind kind : List.of(CheckKind.IDENTITY, CheckKind.NINO, CheckKind.ADDRESS)) {
            count += notMade(claim, kind) ? 1 : 0;
        }
        return count + (awardReliedOn && notMade(claim, CheckKind.BENEFIT_AWARD) ? 1 : 0);
    }

    private static boolean notMade(Claim claim, CheckKind kind) {
        for (Owner owner : Owner.values()) {
            if (claim.outcome(kind, owner) != CheckOutcome.NOT_CHECKED) {
                return false;
            }
        }
        return true;
    }

    private static long daysToConfirmation(Claim claim) {
        return claim.checks().stream()
                .filter(check -> check.kind() == CheckKind.BENEFIT_AWARD && check.outcome() == CheckOutcome.MATCHED)
                .flatMap(check -> check.on().toOptional().stream())
                .mapToLong(on -> RiskEarnings.days(claim.dates().received(), on))
                .max()
                .orElse(0L);
    }

    /** Whether a benefit award is relied on and was not confirmed. */
    public boolean awardUnconfirmed() {
        return awardReliedOn && !awardConfirmed && !awardMismatched;
    }
}
