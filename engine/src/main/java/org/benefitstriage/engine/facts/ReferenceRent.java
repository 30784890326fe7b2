package org.benefitstriage.engine.facts;

import java.util.Locale;
import java.util.Optional;
import org.benefitstriage.engine.claim.Tenancy;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.law.FigureValue.LocalHousingAllowance;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.money.Money;

/**
 * The local housing allowance for a home of this size. It looks at the property alone, never at who lives there, so that it
 * says nothing about a family.
 */
final class ReferenceRent {

    private static final int LARGEST = 4;

    private ReferenceRent() {}

    static Optional<Money> of(Tenancy tenancy, ParameterSet figures) {
        return tenancy.broadRentalMarketArea()
                .toOptional()
                .flatMap(area -> figures.find("lha." + slug(area)))
                .map(Figure::value)
                .filter(LocalHousingAllowance.class::isInstance)
                .flatMap(value -> rate((LocalHousingAllowance) value, tenancy))
                .filter(amount -> !amount.isZero());
    }

    private static String slug(String area) {
        return area.strip().toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-");
    }

    private static Optional<Money> rate(LocalHousingAllowance rates, Tenancy tenancy) {
        if (tenancy.oneRoomOnly().isYes()) {
            return Optional.of(rates.shared());
        }
        return tenancy.bedrooms().toOptional().map(rooms -> rates.bedrooms()
                .get(Math.max(1, Math.min(rooms, LARGEST)) - 1));
    }
}
