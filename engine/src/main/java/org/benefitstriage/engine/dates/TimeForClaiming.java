package org.benefitstriage.engine.dates;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.claim.Backdating;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.ExistingBenefits;
import org.benefitstriage.engine.claim.PensionCredit;
import org.benefitstriage.engine.law.ParameterSet;

/**
 * A request to start earlier (hb-ctr section 4). At pension age the months before the date of claim are covered without a
 * reason (SI 2006/214 reg 64; SI 2012/2885 Sch 8 para 6), so the day asked for counts. At working age housing benefit reaches
 * back a month for continuous good cause (SI 2006/213 reg 83(12A)), which a person judges; for council tax reduction the
 * council's own scheme says.
 */
final class TimeForClaiming {

    private TimeForClaiming() {}

    /** The day asked for, where it counts without judgement; otherwise empty, with the doubt that is left. */
    static Optional<LocalDate> earlierStart(
            Claim claim,
            Benefit benefit,
            LocalDate dateOfClaim,
            ParameterSet figures,
            Optional<CouncilDates> council,
            List<String> doubts) {
        Optional<LocalDate> asked = claim.backdating().map(Backdating::from).toOptional();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        if (!asked.get().isBefore(dateOfClaim)) {
            doubts.add("an earlier start is asked for, on a day that is not earlier");
            return Optional.empty();
        }
        if (council.isPresent()) {
            doubts.add(council.get().aboutEarlierStart(asked.get(), dateOfClaim));
            return Optional.empty();
        }
        if (!pensionAgeRules(claim, dateOfClaim)) {
            doubts.add(workingAge(benefit, asked.get(), dateOfClaim, figures));
            return Optional.empty();
        }
        String figure =
                switch (benefit) {
                    case HOUSING_BENEFIT -> "time.hb.pa.time_for_claiming";
                    case COUNCIL_TAX_REDUCTION -> "time.ctr.pensioner.time_for_claiming";
                };
        if (figures.find(figure).isEmpty()) {
            doubts.add("an earlier start is asked for, and how far back a claim reaches is not held for this day");
            return Optional.empty();
        }
        if (asked.get().isBefore(dateOfClaim.minus(months(figures, figure)))) {
            doubts.add("an earlier start is asked for, further back than the " + figures.count(figure)
                    + " months that are covered");
            return Optional.empty();
        }
        if (guaranteeCreditBeganLater(claim, asked.get())) {
            doubts.add("an earlier start is asked for, from before guarantee credit was in payment");
            return Optional.empty();
        }
        return asked;
    }

    // The award rests on guarantee credit from its first day only.
    private static boolean guaranteeCreditBeganLater(Claim claim, LocalDate asked) {
        PensionCredit credit = claim.existingBenefits().pensionCredit();
        return credit.hasGuaranteeCredit() && credit.from().map(asked::isBefore).orElse(true);
    }

    private static String workingAge(Benefit benefit, LocalDate asked, LocalDate dateOfClaim, ParameterSet figures) {
        String figure = "time.hb.wa.backdating_max";
        boolean tooFar = benefit == Benefit.HOUSING_BENEFIT
                && figures.find(figure).isPresent()
                && asked.isBefore(dateOfClaim.minus(months(figures, figure)));
        return tooFar
                ? "an earlier start is asked for, further back than working-age housing benefit reaches"
                : "an earlier start is asked for, and whether there was good cause throughout is for a person";
    }

    private static Period months(ParameterSet figures, String figure) {
        return Period.ofMonths((int) figures.count(figure));
    }

    // Plainly of pension age, and not on a benefit that selects the working-age rules.
    private static boolean pensionAgeRules(Claim claim, LocalDate on) {
        ExistingBenefits benefits = claim.existingBenefits();
        boolean everybody = PensionAge.reached(claim.claimant().dateOfBirth(), on)
                        .isYes()
                && claim.partner()
                        .map(partner -> PensionAge.reached(partner.person().dateOfBirth(), on)
                                .isYes())
                        .orElse(true);
        return everybody && !benefits.universalCredit().isAwarded() && !benefits.anyLegacyIncomeRelatedBenefit();
    }
}
