package org.benefitstriage.engine.claim;

import java.util.List;
import java.util.Optional;

/**
 * A claim for housing benefit, council tax reduction or both, as the form gives it. Immutable.
 *
 * @param reference the form's own reference
 * @param authority the billing authority
 * @param benefits which benefits are claimed
 * @param secondAdultOnly whether only second adult reduction is claimed
 * @param channel how it reached the council
 * @param dates the dates that fix the date of claim
 * @param claimant who claims
 * @param contact how to reach the claimant
 * @param partner the partner, if any
 * @param children children and young people in the family
 * @param nonDependants other adults in the home
 * @param boarders boarders and lodgers
 * @param incomes every income of claimant and partner
 * @param capital every holding of claimant and partner
 * @param disposals capital given away or spent in an unusual way
 * @param home the home
 * @param tenancy the tenancy, if rented
 * @param councilTax the council tax record, if known
 * @param existingBenefits benefits that passport or select the regulations
 * @param residence what the residence conditions need
 * @param evidence evidence handed in or awaited
 * @param checks checks made by others
 * @param payment where to pay
 * @param declaration the declaration
 * @param backdating a request to start earlier, if any
 * @param councilInterest what the back office already has open
 * @param housingNeeds what decides bedrooms and the restriction of a rent
 * @param workingAge what only working-age housing benefit asks
 */
public record Claim(
        String reference,
        AuthorityCode authority,
        BenefitsClaimed benefits,
        YesNo secondAdultOnly,
        Channel channel,
        ClaimDates dates,
        Person claimant,
        Contact contact,
        Answer<Partner> partner,
        List<Child> children,
        List<NonDependant> nonDependants,
        List<Boarder> boarders,
        List<Income> incomes,
        List<Capital> capital,
        List<Disposal> disposals,
        Home home,
        Answer<Tenancy> tenancy,
        Answer<CouncilTax> councilTax,
        ExistingBenefits existingBenefits,
        Residence residence,
        List<EvidenceItem> evidence,
        List<ExternalCheck> checks,
        PaymentDetails payment,
        Declaration declaration,
        Answer<Backdating> backdating,
        CouncilInterest councilInterest,
        HousingNeeds housingNeeds,
        WorkingAge workingAge) {

    public Claim {
        if (reference.isBlank() || reference.length() > 40) {
            throw new IllegalArgumentException("expected a reference of 1 to 40 characters");
        }
        children = List.copyOf(children);
        nonDependants = List.copyOf(nonDependants);
        boarders = List.copyOf(boarders);
        incomes = List.copyOf(incomes);
        capital = List.copyOf(capital);
        disposals = List.copyOf(disposals);
        evidence = List.copyOf(evidence);
        checks = List.copyOf(checks);
    }

    /** The same claim with other non-dependants. */
    public Claim withNonDependants(List<NonDependant> others) {
        return new Claim(
                reference,
                authority,
                benefits,
                secondAdultOnly,
                channel,
                dates,
                claimant,
                contact,
                partner,
                children,
                others,
                boarders,
                incomes,
                capital,
                disposals,
                home,
                tenancy,
                councilTax,
                existingBenefits,
                residence,
                evidence,
                checks,
                payment,
                declaration,
                backdating,
                councilInterest,
                housingNeeds,
                workingAge);
    }

    public boolean claims(Benefit benefit) {
        return benefits.includes(benefit);
    }

    public boolean hasPartner() {
        return partner.isGiven();
    }

    /** The latest check of this kind about this person, if any was reported. */
    public Optional<ExternalCheck> check(CheckKind kind, Owner owner) {
        for (int i = checks.size() - 1; i >= 0; i--) {
            ExternalCheck check = checks.get(i);
            if (check.kind() == kind && check.owner() == owner) {
                return Optional.of(check);
            }
        }
        return Optional.empty();
    }

    /** What a check came back with; not reported is not checked. */
    public CheckOutcome outcome(CheckKind kind, Owner owner) {
        return check(kind, owner).map(ExternalCheck::outcome).orElse(CheckOutcome.NOT_CHECKED);
    }

    /** The incomes of one kind. */
    public <T extends Income> List<T> incomes(Class<T> kind) {
        return incomes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Ids only: a claim never prints the people in it. */
    @Override
    public String toString() {
        return "Claim (" + authority + ")";
    }
}
