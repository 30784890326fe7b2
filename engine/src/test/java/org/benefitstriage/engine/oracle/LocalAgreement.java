package org.benefitstriage.engine.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.benefitstriage.engine.scheme.LocalScheme;
import org.benefitstriage.engine.scheme.SchemeCalculation;
import org.benefitstriage.engine.scheme.SchemeResult;

/** Lays what a scheme file gives a household beside what the plain sum gives it. */
public final class LocalAgreement {

    private final LocalOracle oracle = new LocalOracle();

    /** What came of one household: the award in pence a week, if there is one, and the difference, if there is one. */
    public Agreement.Result compare(LocalScheme scheme, GeneratedHousehold household) {
        SchemeResult product = SchemeCalculation.of(scheme, household.product());
        String ours = product instanceof SchemeResult.Worked worked
                ? "£" + pounds(worked.weekly().numerator(), worked.weekly().denominator())
                : "not calculated";
        String theirs;
        try {
            theirs = "£" + oracle.award(scheme.identity().id(), household.plain());
        } catch (Undetermined why) {
            theirs = "not calculated";
        }
        Optional<Long> award = product instanceof SchemeResult.Worked worked
                ? Optional.of(worked.weekly()
                        .round(org.benefitstriage.engine.money.Rounding.HALF_PENNY_UP)
                        .pence())
                : Optional.empty();
        return new Agreement.Result(
                award,
                ours.equals(theirs)
                        ? Optional.empty()
                        : Optional.of(scheme.identity().id() + ": scheme file " + ours + ", plain sum " + theirs
                                + "\n  " + household.plain() + "\n  " + product));
    }

    /** Whether the figures of a council are at hand to work its scheme out a second time. */
    public boolean knows(String council) {
        return oracle.knows(council);
    }

    private static String pounds(java.math.BigInteger pence, java.math.BigInteger of) {
        return new BigDecimal(pence)
                .divide(new BigDecimal(of).movePointRight(2), 6, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
