package org.benefitstriage.engine.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.entitlement.Entitlements;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.money.ExactAmount;

/** Lays the product's result beside the oracle's. */
public final class Agreement {

    private final Oracle oracle = new Oracle();

    /**
     * What came of one claim.
     *
     * @param award what the product makes it, in pence a week; empty when it was not worked out
     * @param difference what the two made of it, in words, where they differ; empty where they agree
     */
    public record Result(Optional<Long> award, Optional<String> difference) {}

    /** Works one benefit out twice. */
    public Result compare(Assessment assessment, Benefit benefit) {
        Entitlement product = Entitlements.calculate(assessment, benefit);
        SecondOpinion second = oracle.of(
                assessment.claim(),
                benefit,
                assessment.timing(benefit).entitlementFrom(),
                assessment.figures(benefit).date());
        return new Result(
                product.fold(award -> Optional.of(award.weekly().value().pence()), none -> Optional.empty()),
                difference(product, second));
    }

    /** What the two made of one benefit, in words, where they differ; empty where they agree. */
    public Optional<String> difference(Assessment assessment, Benefit benefit) {
        return compare(assessment, benefit).difference();
    }

    private static Optional<String> difference(Entitlement product, SecondOpinion second) {
        String ours = product.fold(Agreement::award, none -> "not calculated");
        String theirs = second.weeklyPence()
                .map(pence -> pence + "p a week, exactly £" + second.exact().orElse("") + " a day")
                .orElse("not calculated");
        return ours.equals(theirs)
                ? Optional.empty()
                : Optional.of(product.benefit() + ": product " + ours + ", oracle " + theirs + "\n  product: "
                        + product.fold(award -> award.weekly().working().toString(), none -> none.reasons()
                                .toString())
                        + "\n  oracle: " + second.why());
    }

    private static String award(Entitlement.Award award) {
        return award.weekly().value().pence() + "p a week, exactly £" + pounds(award.daily()) + " a day";
    }

    private static String pounds(ExactAmount amount) {
        return new BigDecimal(amount.numerator())
                .divide(new BigDecimal(amount.denominator()).movePointRight(2), 6, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
