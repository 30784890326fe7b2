package org.benefitstriage.engine.dates;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.claim.Answer;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.ExistingBenefits;
import org.benefitstriage.engine.claim.PensionCreditState;
import org.benefitstriage.engine.claim.UniversalCreditState;

/**
 * The dates of the benefit that passports a claim.
 *
 * @param benefit its name in a sentence
 * @param from first day of entitlement to it
 * @param claimReceived the day DWP received the claim for it, when known
 */
record PassportDates(String benefit, LocalDate from, Optional<LocalDate> claimReceived) {

    /**
     * Pension credit reaches back three months at most (from general knowledge) and a claim here follows it within one, so
     * an award that began earlier than this before the form came cannot fix the date of claim.
     */
    private static final Period REACH = Period.ofMonths(4);

    /** The passporting benefit's dates; adds to the doubts when one is awarded and dates that matter are missing. */
    static Optional<PassportDates> find(Claim claim, LocalDate received, List<String> doubts) {
        ExistingBenefits benefits = claim.existingBenefits();
        if (benefits.pensionCredit().state() == PensionCreditState.CLAIMED_NOT_DECIDED) {
            doubts.add("pension credit is claimed and not decided");
        }
        if (benefits.universalCredit().state() == UniversalCreditState.CLAIMED_NOT_DECIDED) {
            doubts.add("universal credit is claimed and not decided");
        }
        if (benefits.anyLegacyIncomeRelatedBenefit()) {
            doubts.add("the dates of income support, income-based JSA or income-related ESA are not on the form");
        }
        if (benefits.pensionCredit().hasGuaranteeCredit()) {
            return of(
                    "guarantee credit",
                    benefits.pensionCredit().from(),
                    benefits.pensionCredit().claimReceivedByDwp(),
                    received,
                    doubts);
        }
        if (benefits.universalCredit().isAwarded()) {
            return of(
                    "universal credit",
                    benefits.universalCredit().from(),
                    benefits.universalCredit().claimReceivedByDwp(),
                    received,
                    doubts);
        }
        return Optional.empty();
    }

    private static Optional<PassportDates> of(
            String benefit,
            Answer<LocalDate> from,
            Answer<LocalDate> claimReceived,
            LocalDate received,
            List<String> doubts) {
        if (!from.isGiven()) {
            doubts.add("the first day of " + benefit + " is not given");
            return Optional.empty();
        }
        LocalDate start = from.orElse(received);
        if (start.isAfter(received)) {
            doubts.add(benefit + " begins after the form was received");
        } else if (!claimReceived.isGiven() && !start.plus(REACH).isBefore(received)) {
            doubts.add("the day DWP received the claim for " + benefit + " is not given");
        }
        return Optional.of(new PassportDates(benefit, start, claimReceived.toOptional()));
    }
}
