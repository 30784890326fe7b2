package org.benefitstriage.engine.facts;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.NonDependant;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.risk.Observation;

/**
 * Who else lives in the home, counted. Children are not counted here.
 *
 * @param partner whether there is a partner
 * @param nonDependants number of non-dependants
 * @param boarders number of boarders and lodgers
 * @param undecidedNonDependants number of non-dependants whose status, hours or income is not known
 * @param unpairedCouples whether a couple of non-dependants is not exactly two people
 * @param claimantStudent whether the claimant is a full-time student
 * @param partnerStudent whether the partner is, no when there is no partner
 */
public record HouseholdFacts(
        boolean partner,
        int nonDependants,
        int boarders,
        int undecidedNonDependants,
        boolean unpairedCouples,
        YesNo claimantStudent,
        YesNo partnerStudent)
        implements Observed {

    /** The household of a claim. */
    public static HouseholdFacts of(Claim claim) {
        return new HouseholdFacts(
                claim.hasPartner(),
                claim.nonDependants().size(),
                claim.boarders().size(),
                (int) claim.nonDependants().stream()
                        .filter(NonDependantFacts::isUndecided)
                        .count(),
                hasUnpairedCouples(claim.nonDependants()),
                claim.claimant().circumstances().fullTimeStudent(),
                claim.partner().fold(other -> other.person().circumstances().fullTimeStudent(), () -> YesNo.NO));
    }

    private static boolean hasUnpairedCouples(List<NonDependant> people) {
        if (people.isEmpty()) {
            return false;
        }
        Map<String, Long> perKey = people.stream()
                .flatMap(person -> person.coupleKey().toOptional().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return perKey.values().stream().anyMatch(count -> count != 2);
    }

    /** Whether any adult besides the claimant is declared. */
    public boolean otherAdults() {
        return partner || nonDependants > 0;
    }

    public boolean anyBoarder() {
        return boarders > 0;
    }

    public boolean anyUndecidedNonDependant() {
        return undecidedNonDependants > 0;
    }

    public boolean anyStudent() {
        return claimantStudent.isYes() || partnerStudent.isYes();
    }

    public boolean noStudent() {
        return claimantStudent.isNo() && partnerStudent.isNo();
    }

    @Override
    public List<Observation> observations() {
        return List.of(
                Words.seen("non-dependants", nonDependants),
                Words.seen("non-dependants not fully described", undecidedNonDependants),
                Words.seen("claimant a full-time student", claimantStudent),
                Words.seen("partner a full-time student", partnerStudent));
    }
}
