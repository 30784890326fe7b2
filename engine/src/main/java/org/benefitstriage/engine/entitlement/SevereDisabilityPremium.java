package org.benefitstriage.engine.entitlement;

import java.util.Optional;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.DisabilityBenefit;
import org.benefitstriage.engine.claim.Person;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.money.Money;

/**
 * The severe disability premium (SI 2006/214 Sch 3 para 6; conditions in detail from general knowledge): everybody who has to
 * qualify gets attendance allowance or the like, nobody is paid a carer benefit for them, and no non-dependant of 18 or more
 * lives in the home. A partner who is blind need not get the benefit.
 */
final class SevereDisabilityPremium {

    private SevereDisabilityPremium() {}

    /** The premium when it is due. */
    static Optional<Money> of(Claim claim, Family family, Worksheet sheet) {
        if (!benefitsQualify(family)) {
            return Optional.empty();
        }
        long withoutCarer = withoutPaidCarer(family, sheet);
        if (withoutCarer == 0) {
            return Optional.empty();
        }
        if (NonDependants.anyAdultLivesIn(claim, family.on())) {
            // One who gets a disability benefit is not counted, and the form does not ask non-dependants for it.
            sheet.ask(
                    "A severe disability premium would be due unless a non-dependant who counts lives in the home, and the"
                            + " form does not say whether they get a disability benefit themselves.");
            return Optional.empty();
        }
        String rate = withoutCarer == 2 ? "couple_both" : "one";
        Money amount = sheet.money("hb.premium.severe_disability_" + rate);
        sheet.usesSpecialCategoryData();
        sheet.line(
                CalculationStep.SEVERE_DISABILITY, withoutCarer == 2 ? "both qualify" : "one person qualifies", amount);
        return Optional.of(amount);
    }

    private static boolean benefitsQualify(Family family) {
        Person claimant = family.claimant();
        if (!family.isCouple()) {
            return getsBenefit(claimant);
        }
        Person partner = family.partner().orElse(claimant);
        return getsBenefit(claimant) && (getsBenefit(partner) || isBlind(partner))
                || getsBenefit(partner) && isBlind(claimant);
    }

    /** How many of those who get the benefit have nobody who is paid for looking after them. */
    private static long withoutPaidCarer(Family family, Worksheet sheet) {
        long count = 0;
        for (Person person : family.adults()) {
            if (!getsBenefit(person)) {
                continue;
            }
            YesNo paidCarer = person.circumstances().someonePaidCarerBenefitForThem();
            if (!paidCarer.isAnswered()) {
                sheet.ask(
                        "Whether somebody is paid a carer benefit for looking after the claimant or partner is not known,"
                                + " and that decides a severe disability premium.");
            }
            count += paidCarer.isNo() ? 1 : 0;
        }
        return count;
    }

    private static boolean getsBenefit(Person person) {
        return person.circumstances().disabilityBenefits().stream()
                .anyMatch(DisabilityBenefit::countsForSevereDisability);
    }

    private static boolean isBlind(Person person) {
        return person.circumstances().registeredBlind().isYes();
    }
}
