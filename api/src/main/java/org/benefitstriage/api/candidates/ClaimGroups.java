package org.benefitstriage.api.candidates;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Person;

/**
 * The groups a claim belongs to, by what its form tells because entitlement needs it. They are used to look at results, never to reach
 * one, and are not stored.
 */
public final class ClaimGroups {

    /** What forms do not ask, and so nobody can look at here. */
    public static final List<String> NOT_ASKED = List.of(
            "ethnicity: the claim form does not ask",
            "religion or belief: the claim form does not ask",
            "sex of the claimant: the claim form does not ask",
            "sexual orientation: the claim form does not ask",
            "gender reassignment: the claim form does not ask",
            "pregnancy and maternity: the claim form does not ask",
            "nationality: the claim form does not ask for it as such");

    private ClaimGroups() {}

    /** Group by characteristic. */
    public static Map<String, String> of(Claim claim) {
        Map<String, String> groups = new TreeMap<>();
        groups.put("age of the claimant", age(claim));
        groups.put("disability benefit of claimant or partner", isDisabled(claim) ? "yes" : "no");
        groups.put("household", household(claim));
        groups.put("benefits claimed", claim.benefits().name());
        return groups;
    }

    private static String age(Claim claim) {
        long years = ChronoUnit.YEARS.between(
                claim.claimant().dateOfBirth(), claim.dates().received());
        if (years < 35) {
            return "under 35";
        }
        if (years < 50) {
            return "35 to 49";
        }
        if (years < 66) {
            return "50 to 65";
        }
        return years < 75 ? "66 to 74" : "75 or over";
    }

    private static boolean isDisabled(Claim claim) {
        return hasDisabilityBenefit(claim.claimant())
                || claim.partner().fold(partner -> hasDisabilityBenefit(partner.person()), () -> false);
    }

    private static boolean hasDisabilityBenefit(Person person) {
        return !person.circumstances().disabilityBenefits().isEmpty();
    }

    private static String household(Claim claim) {
        boolean children = !claim.children().isEmpty();
        if (claim.hasPartner()) {
            return children ? "couple with children" : "couple without children";
        }
        return children ? "one adult with children" : "one adult without children";
    }
}
