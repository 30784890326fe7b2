package org.benefitstriage.engine.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.claim.Claim;

/**
 * The age of somebody in the household, for checks of the form alone. Entitlement works out ages by itself; risk never sees
 * one.
 *
 * @param role what they are in the household
 * @param pointer where their date of birth stands in the claim
 * @param years completed years on the day of the assessment, less than nil when born after it
 * @param bornAfterAssessment whether the date of birth lies in the future
 * @param bornBeforeClaimant whether older than the claimant
 */
public record PersonFacts(
        HouseholdRole role, String pointer, long years, boolean bornAfterAssessment, boolean bornBeforeClaimant) {

    /** Everybody in the household whose date of birth is known. */
    public static List<PersonFacts> of(Assessment assessment) {
        Claim claim = assessment.claim();
        LocalDate on = assessment.context().assessmentDate();
        LocalDate claimantBorn = claim.claimant().dateOfBirth();
        List<PersonFacts> people = new ArrayList<>();
        people.add(born(HouseholdRole.CLAIMANT, Pointers.CLAIMANT, claimantBorn, claimantBorn, on));
        claim.partner()
                .toOptional()
                .ifPresent(partner -> people.add(born(
                        HouseholdRole.PARTNER,
                        Pointers.PARTNER,
                        partner.person().dateOfBirth(),
                        claimantBorn,
                        on)));
        for (int i = 0; i < claim.children().size(); i++) {
            people.add(born(
                    HouseholdRole.CHILD,
                    Pointers.item("children", i),
                    claim.children().get(i).dateOfBirth(),
                    claimantBorn,
                    on));
        }
        for (int i = 0; i < claim.nonDependants().size(); i++) {
            String pointer = Pointers.item("nonDependants", i);
            claim.nonDependants()
                    .get(i)
                    .dateOfBirth()
                    .toOptional()
                    .ifPresent(date -> people.add(born(HouseholdRole.NON_DEPENDANT, pointer, date, claimantBorn, on)));
        }
        return people;
    }

    private static PersonFacts born(
            HouseholdRole role, String pointer, LocalDate born, LocalDate claimantBorn, LocalDate on) {
        return new PersonFacts(
                role,
                pointer + "/dateOfBirth",
                ChronoUnit.YEARS.between(born, on),
                born.isAfter(on),
                born.isBefore(claimantBorn));
    }
}
