package org.benefitstriage.engine.facts;

import java.util.Comparator;
import java.util.Optional;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.CapitalKind;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Disposal;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.law.FigureValue;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.money.Rounding;

/**
 * Capital as risk sees it: of claimant and any partner together, whole pence.
 *
 * @param passported whether all capital is ignored
 * @param total what counts
 * @param limitKnown whether the upper limit is known
 * @param belowLimit how far the total is below the upper limit, nil when over it or not known
 * @param withinLimit whether the total is at or below the upper limit
 * @param thresholdKnown whether the tariff threshold is known
 * @param belowThreshold how far the total is below the amount from which tariff income is counted, nil when over it
 * @param withinThreshold whether the total is at or below that amount
 * @param disposed whether capital was given away or spent in an unusual way
 * @param daysSinceDisposal days from the latest disposal to the receipt of the claim, nil without one
 * @param otherProperty whether property or land besides the home is held
 * @param noneDeclared whether no holding at all is declared
 */
public record RiskCapital(
        boolean passported,
        Money total,
        boolean limitKnown,
        Money belowLimit,
        boolean withinLimit,
        boolean thresholdKnown,
        Money belowThreshold,
        boolean withinThreshold,
        boolean disposed,
        long daysSinceDisposal,
        boolean otherProperty,
        boolean noneDeclared) {

    static RiskCapital of(Assessment assessment) {
        Claim claim = assessment.claim();
        Benefit benefit = claim.benefits().benefits().get(0);
        CapitalTest test = CapitalTest.of(assessment, benefit);
        Money total = test.total().round(Rounding.PENNY_DOWN);
        Money limit = test.limit().round(Rounding.PENNY_DOWN);
        Optional<Money> threshold = threshold(assessment, benefit);
        Optional<Disposal> latest = claim.disposals().stream().max(Comparator.comparing(Disposal::on));
        return new RiskCapital(
                test.ignored(),
                total,
                test.known(),
                limit.minus(total).max(Money.ZERO),
                total.isAtMost(limit),
                threshold.isPresent(),
                threshold.orElse(Money.ZERO).minus(total).max(Money.ZERO),
                total.isAtMost(threshold.orElse(Money.ZERO)),
                latest.isPresent(),
                latest.map(disposal ->
                                RiskEarnings.days(disposal.on(), claim.dates().received()))
                        .orElse(0L),
                claim.capital().stream()
                        .anyMatch(holding -> holding.kind() == CapitalKind.PROPERTY_OTHER_THAN_HOME
                                || holding.kind() == CapitalKind.LAND),
                claim.capital().isEmpty());
    }

    /** The tariff threshold of the regulations that apply to the claim. */
    private static Optional<Money> threshold(Assessment assessment, Benefit benefit) {
        ParameterSet figures = assessment.figures(benefit);
        String id =
                switch (benefit) {
                    case COUNCIL_TAX_REDUCTION -> "ctr.pensioner.tariff.lower_threshold";
                    case HOUSING_BENEFIT ->
                        RouteFacts.of(assessment, benefit).underWorkingAgeRegulations()
                                ? "hb.wa.tariff.lower_threshold"
                                : "hb.pa.tariff.lower_threshold";
                };
        return figures.find(id)
                .map(Figure::value)
                .filter(FigureValue.Amount.class::isInstance)
                .map(value -> ((FigureValue.Amount) value).money());
    }

    /** Whether capital matters to the award. */
    public boolean counted() {
        return !passported;
    }
}
