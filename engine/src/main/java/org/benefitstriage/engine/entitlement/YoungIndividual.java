package org.benefitstriage.engine.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.DisabilityBenefit;
import org.benefitstriage.engine.claim.HousingNeeds;
import org.benefitstriage.engine.claim.Person;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.dates.PensionAge;
import org.benefitstriage.engine.law.ParameterSet;

/**
 * A single person under 35 who needs one bedroom and so has the shared accommodation rate, save for the exceptions: a severe
 * disability premium, a care leaver under 25, somebody from a homeless hostel, an offender of 25 or more under public protection
 * arrangements, a victim of domestic abuse or modern slavery (SI 2006/213 regs 2, 13D, from general knowledge).
 *
 * @param claim the claim
 * @param age the claimant's age
 */
record YoungIndividual(Claim claim, int age) {

    /** The rate, in words. */
    static final String CATEGORY = "shared accommodation, single and under 35";

    /** The figure that holds the age from which the rule ends. */
    static final String AGE = "lha.shared_accommodation_age";

    private static final int FULL_AGE = 25;

    /** The claimant as a young individual, when the household needs one bedroom and is one person below the age. */
    static Optional<YoungIndividual> of(Claim claim, int bedroomsNeeded, LocalDate on, ParameterSet figures) {
        LocalDate born = claim.claimant().dateOfBirth();
        if (bedroomsNeeded > 1
                || claim.hasPartner()
                || !PensionAge.reached(born, on).isNo()) {
            return Optional.empty();
        }
        int age = Family.age(born, on);
        if (age >= figures.count(AGE)) {
            return Optional.empty();
        }
        return Optional.of(new YoungIndividual(claim, age));
    }

    /** Whether the shared rate applies; adds to the doubts when an exception is neither shown nor ruled out. */
    boolean sharedRate(List<String> doubts) {
        List<YesNo> exceptions = exceptions();
        if (exceptions.contains(YesNo.YES)) {
            return false;
        }
        if (exceptions.contains(YesNo.NOT_ANSWERED)) {
            doubts.add(
                    "The claimant is single and under 35, and the form does not rule out every exception to the shared"
                            + " accommodation rate.");
            return false;
        }
        return true;
    }

    private List<YesNo> exceptions() {
        HousingNeeds needs = claim.housingNeeds();
        List<YesNo> exceptions =
                new ArrayList<>(List.of(severeDisability(), needs.hostelThreeMonths(), needs.abuseOrSlaveryVictim()));
        exceptions.add(age < FULL_AGE ? needs.careLeaver() : needs.offenderManagement());
        return exceptions;
    }

    // Nobody else lives here, so the premium is due where the benefit is paid and no carer is.
    private YesNo severeDisability() {
        Person claimant = claim.claimant();
        boolean qualifies = claimant.circumstances().disabilityBenefits().stream()
                .anyMatch(DisabilityBenefit::countsForSevereDisability);
        if (!qualifies) {
            return YesNo.NO;
        }
        return switch (claimant.circumstances().someonePaidCarerBenefitForThem()) {
            case YES -> YesNo.NO;
            case NO -> YesNo.YES;
            case NOT_ANSWERED -> YesNo.NOT_ANSWERED;
        };
    }
}
