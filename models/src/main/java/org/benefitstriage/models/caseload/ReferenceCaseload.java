package org.benefitstriage.models.caseload;

import static org.benefitstriage.models.caseload.ReferenceFigure.*;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.benefitstriage.engine.risk.RiskView;
import org.benefitstriage.models.caseload.ReferenceClaim.Check;
import org.benefitstriage.models.caseload.ReferenceClaim.Looked;
import org.benefitstriage.models.caseload.ReferenceClaim.NotChecked;

/**
 * A council's claims over years with selective labels: officers look where they expect errors, and at a random share of the rest. The same seed
 * gives the same claims, and the n-th does not depend on how many there are.
 */
public final class ReferenceCaseload {

    /** The year of the first claims. */
    public static final int FIRST_YEAR = 2020;

    private static final int LAST_DAY_OF_CLAIM = 300;
    private static final long APART = 0x5EEDL;

    private ReferenceCaseload() {}

    /** So many claims, spread evenly over the years of the history, in the order of their numbers. */
    public static Stream<ReferenceClaim> generate(int claims, long seed) {
        return Caseload.generate(claims, seed).stream().map(new Numbered(seed)::next);
    }

    private static final class Numbered {
        private final long seed;
        private int number;

        Numbered(long seed) {
            this.seed = seed;
        }

        ReferenceClaim next(SyntheticClaim truth) {
            double oracle = Oracle.probability(Caseload.household(number, seed), truth.view());
            Draws draws = Draws.seeded(seed ^ APART, number++);
            LocalDate claimed = LocalDate.ofYearDay(FIRST_YEAR + truth.year() - 1, 1 + draws.below(LAST_DAY_OF_CLAIM));
            return new ReferenceClaim(
                    number,
                    claimed,
                    truth,
                    overpaid(draws, truth),
                    ageGroup(draws, truth.view()),
                    draws.chance(WOMEN) ? "F" : "M",
                    check(draws, truth, claimed),
                    oracle);
        }
    }

    private static int overpaid(Draws draws, SyntheticClaim truth) {
        int overpaid = 0;
        for (ErrorCause cause : ErrorCause.values()) {
            if (truth.causes().contains(cause)) {
                int most = cause == ErrorCause.EARNINGS ? OVERPAID_EARNINGS_MOST.value() : OVERPAID_MOST.value();
                // The smaller of two draws: most errors are small.
                overpaid += Math.min(
                        draws.between(OVERPAID_LEAST.value(), most), draws.between(OVERPAID_LEAST.value(), most));
            }
        }
        return overpaid;
    }

    private static String ageGroup(Draws draws, RiskView view) {
        if (draws.chance(view.passported() == 1 ? OVER_PENSION_AGE_PASSPORTED : OVER_PENSION_AGE_OTHER)) {
            return "over pension age";
        }
        return draws.chance(UNDER_25) ? "under 25" : "25 to pension age";
    }

    private static Check check(Draws draws, SyntheticClaim truth, LocalDate claimed) {
        int random = CHECKED_AT_RANDOM.value();
        // What no column holds is what makes checked claims unlike the others even when they look alike.
        boolean told = draws.chance(truth.label() == Label.MATERIAL_ERROR ? TIP_OFF_IN_ERROR : TIP_OFF);
        int chance = told || showsATrace(truth.view())
                ? 10_000 - (10_000 - random) * (10_000 - CHECKED_FOR_A_TRACE.value()) / 10_000
                : random;
        boolean looked = draws.chance(chance);
        LocalDate on = claimed.plusDays(draws.between(7, 60));
        boolean found = draws.chance(ERROR_FOUND) && truth.label() == Label.MATERIAL_ERROR;
        return looked ? new Looked(chance, on, found ? Label.MATERIAL_ERROR : Label.CORRECT) : new NotChecked(chance);
    }

    /** What officers look for, seen without any model. */
    private static boolean showsATrace(RiskView view) {
        return view.earningsGapPercent() >= 10
                || view.checksMismatched() > 0
                || view.adultsUndeclared() > 0
                || view.otherClaimsOnAccount() > 0
                || view.selfEmployed() == 1;
    }
}
