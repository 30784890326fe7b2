package org.benefitstriage.engine.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.entitlement.Entitlements;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.scheme.LocalScheme;

/** Lays what the product makes of a whole claim under a council's own scheme beside what the plain sum makes of it. */
public final class LocalClaimAgreement {

    private final LawFiles files = LawFiles.read();
    private final LocalOracle oracle = new LocalOracle();

    /** What came of one claim; the scheme of the assessment has to be one that the oracle knows. */
    public Agreement.Result compare(Assessment assessment) {
        Entitlement product = Entitlements.calculate(assessment, Benefit.COUNCIL_TAX_REDUCTION);
        String ours = product.fold(award -> exact(award.daily()), none -> "not calculated");
        String theirs;
        String why = "";
        try {
            theirs = "£" + award(assessment).over(7);
        } catch (Undetermined undetermined) {
            theirs = "not calculated";
            why = undetermined.getMessage();
        }
        return new Agreement.Result(
                product.fold(award -> Optional.of(award.weekly().value().pence()), none -> Optional.empty()),
                ours.equals(theirs)
                        ? Optional.empty()
                        : Optional.of("product " + ours + " a day, oracle " + theirs + " " + why + "\n  "
                                + product.fold(award -> award.weekly().working().toString(), none -> none.reasons()
                                        .toString())));
    }

    /** Whether the figures of the council's scheme are at hand. */
    public boolean knows(Assessment assessment) {
        return assessment
                .localScheme()
                .map(scheme -> oracle.knows(scheme.identity().id()))
                .orElse(false);
    }

    private Pounds award(Assessment assessment) {
        LocalDate from = assessment.timing(Benefit.COUNCIL_TAX_REDUCTION).entitlementFrom();
        LocalScheme scheme =
                assessment.localScheme().orElseThrow(() -> new Undetermined("no scheme is held for the day"));
        Claim made = assessment.claim();
        Claim claim = made.withNonDependants(made.nonDependants().stream()
                .filter(person ->
                        !person.movedIn().map(day -> day.isAfter(from)).orElse(false))
                .toList());
        if (!Route.localScheme(claim, from)) {
            throw new Undetermined("the council's own scheme does not plainly govern");
        }
        LawOn law = new LawOn(
                files, assessment.figures(Benefit.COUNCIL_TAX_REDUCTION).date(), false);
        return oracle.award(scheme.identity().id(), LocalClaims.facts(claim, from, law));
    }

    private static String exact(ExactAmount amount) {
        return "£"
                + new BigDecimal(amount.numerator())
                        .divide(new BigDecimal(amount.denominator()).movePointRight(2), 6, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
