package org.benefitstriage.models.caseload;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The synthetic history: claims spread evenly over {@link #YEARS} years, the same for the same seed. */
public final class Caseload {

    /** Years of history. */
    public static final int YEARS = 6;

    private Caseload() {}

    /**
     * Generates a history.
     *
     * @param claims how many, at least one a year
     * @param seed fixes every claim; the n-th claim of a year does not depend on how many there are
     */
    public static List<SyntheticClaim> generate(int claims, long seed) {
        if (claims < YEARS) {
            throw new IllegalArgumentException("expected at least " + YEARS + " claims, found " + claims);
        }
        List<SyntheticClaim> history = new ArrayList<>(claims);
        for (int n = 0; n < claims; n++) {
            history.add(claim(Draws.seeded(seed, n), n % YEARS + 1));
        }
        return List.copyOf(history);
    }

    /** The household of the n-th claim, counted from 0, as {@link #generate} drew it. */
    static Household household(int n, long seed) {
        return HouseholdDraw.draw(Draws.seeded(seed, n), n % YEARS + 1);
    }

    private static SyntheticClaim claim(Draws draws, int year) {
        Household household = HouseholdDraw.draw(draws, year);
        Set<ErrorCause> causes = ErrorDraw.draw(draws, household);
        return new SyntheticClaim(year, TraceDraw.draw(draws, household, causes), causes);
    }
}
