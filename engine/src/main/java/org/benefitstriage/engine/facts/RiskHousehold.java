package org.benefitstriage.engine.facts;

import org.benefitstriage.engine.claim.CheckKind;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.EvidenceKind;
import org.benefitstriage.engine.claim.NonDependantStatus;

/**
 * The other adults of the household as risk sees them: counts only.
 *
 * @param adultsRecorded adults on the council tax record, nil when not known
 * @param adultsRecordKnown whether that number is known
 * @param adultsDeclared adults declared on the form, the claimant included
 * @param undeclaredAdults adults on the record beyond those declared
 * @param discountWithOthers whether a single person discount is given although other adults are declared
 * @param nonDependants number of non-dependants
 * @param nonDependantsUnevidenced number of them whose income the deduction needs and nobody has evidenced
 * @param nonDependantsUndescribed number of them not fully described
 * @param councilTaxMismatched whether the council tax record came back mismatched
 */
public record RiskHousehold(
        int adultsRecorded,
        boolean adultsRecordKnown,
        int adultsDeclared,
        int undeclaredAdults,
        boolean discountWithOthers,
        int nonDependants,
        int nonDependantsUnevidenced,
        int nonDependantsUndescribed,
        boolean councilTaxMismatched) {

    static RiskHousehold of(Claim claim) {
        int declared = adultsDeclared(claim);
        int recorded = claim.councilTax().fold(record -> record.adultsOnRecord().orElse(0), () -> 0);
        boolean known =
                claim.councilTax().fold(record -> record.adultsOnRecord().isGiven(), () -> false);
        boolean discount =
                claim.councilTax().fold(record -> record.singlePersonDiscount().isYes(), () -> false);
        return new RiskHousehold(
                recorded,
                known,
                declared,
                Math.max(0, recorded - declared),
                discount && declared > 1,
                claim.nonDependants().size(),
                unevidenced(claim),
                HouseholdFacts.of(claim).undecidedNonDependants(),
                RiskChecks.mismatched(claim, CheckKind.COUNCIL_TAX_RECORD));
    }

    /**
     * The claimant, a partner, non-dependants who live here, everybody a boarder's or lodger's payment is for, and people
     * the record itself names as jointly liable, who are not non-dependants.
     */
    private static int adultsDeclared(Claim claim) {
        return 1
                + (claim.hasPartner() ? 1 : 0)
                + (int) claim.nonDependants().stream()
                        .filter(person -> person.status() != NonDependantStatus.LIVES_ELSEWHERE)
                        .count()
                + claim.boarders().stream()
                        .mapToInt(boarder -> boarder.persons())
                        .sum()
                + claim.councilTax().fold(record -> record.jointlyLiableOthers(), () -> 0);
    }

    /** One document per person is not identifiable on the form: as many as there are documents count as evidenced. */
    private static int unevidenced(Claim claim) {
        long needed = claim.nonDependants().stream()
                .filter(NonDependantFacts::needsIncomeEvidence)
                .count();
        long brought = claim.evidence().stream()
                .filter(item -> item.kind() == EvidenceKind.NON_DEPENDANT_INCOME
                        && item.state().counts())
                .count();
        return (int) Math.max(0, needed - brought);
    }

    public boolean anyUndeclaredAdult() {
        return undeclaredAdults > 0;
    }

    public boolean anyNonDependantUnevidenced() {
        return nonDependantsUnevidenced > 0;
    }

    public boolean anyNonDependantUndescribed() {
        return nonDependantsUndescribed > 0;
    }
}
