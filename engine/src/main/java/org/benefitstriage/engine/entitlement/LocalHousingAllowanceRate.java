package org.benefitstriage.engine.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.Tenancy;
import org.benefitstriage.engine.law.FigureIds;
import org.benefitstriage.engine.law.FigureValue;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.money.Money;

/**
 * The Local Housing Allowance that limits a private tenant's rent: which rate of which area.
 *
 * <p>Somebody alone, or a couple alone, who occupies one room only has the shared accommodation rate (SI 2006/214 reg 13D,
 * from general knowledge), and so has a single person under 35 at working age, save for the exceptions.
 *
 * @param figureId the rates of the area
 * @param category the rate, in words
 * @param weekly the rate a week
 */
public record LocalHousingAllowanceRate(String figureId, String category, Money weekly) {

    /** The first day on which a private letting was no longer a protected one (from general knowledge). */
    private static final LocalDate PROTECTED_BEFORE = LocalDate.of(1989, 1, 15);

    private static final String MOST_BEDROOMS = "lha.max_bedrooms";

    /** Whether the rent of a tenancy is limited by a Local Housing Allowance. */
    public static boolean appliesTo(Tenancy tenancy) {
        return tenancy.landlord().kind() == LandlordKind.PRIVATE
                && tenancy.accommodation() == AccommodationKind.GENERAL_NEEDS;
    }

    /** The rate for a private tenant on a day; empty for other tenants and where a fact or the rate is not known. */
    public static Optional<LocalHousingAllowanceRate> find(Claim claim, LocalDate on, ParameterSet figures) {
        return claim.tenancy()
                .toOptional()
                .filter(LocalHousingAllowanceRate::appliesTo)
                .flatMap(tenancy -> find(claim, tenancy, on, figures, new ArrayList<>()));
    }

    static Optional<LocalHousingAllowanceRate> find(
            Claim claim, Tenancy tenancy, LocalDate on, ParameterSet figures, List<String> doubts) {
        if (tenancy.started().map(day -> day.isBefore(PROTECTED_BEFORE)).orElse(false)) {
            doubts.add("The tenancy may be a protected one, whose rent is not limited by the Local Housing Allowance.");
        }
        OptionalInt bedrooms = HouseholdBedrooms.count(claim, on, doubts);
        Optional<FigureValue.LocalHousingAllowance> rates = rates(tenancy, figures, doubts);
        if (bedrooms.isEmpty() || rates.isEmpty() || !doubts.isEmpty()) {
            return Optional.empty();
        }
        return rate(areaFigure(tenancy), rates.get(), bedrooms.getAsInt(), claim, tenancy, on, figures, doubts);
    }

    private static Optional<FigureValue.LocalHousingAllowance> rates(
            Tenancy tenancy, ParameterSet figures, List<String> doubts) {
        if (!tenancy.broadRentalMarketArea().isGiven()) {
            doubts.add(
                    "The broad rental market area of the home is not matched, so its Local Housing Allowance is not known.");
            return Optional.empty();
        }
        String id = areaFigure(tenancy);
        if (figures.find(id).isEmpty() || figures.find(MOST_BEDROOMS).isEmpty()) {
            doubts.add("No Local Housing Allowance rates are held for the area of the home on " + figures.date() + ".");
            return Optional.empty();
        }
        return Optional.of(figures.localHousingAllowance(id));
    }

    private static Optional<LocalHousingAllowanceRate> rate(
            String id,
            FigureValue.LocalHousingAllowance rates,
            int needed,
            Claim claim,
            Tenancy tenancy,
            LocalDate on,
            ParameterSet figures,
            List<String> doubts) {
        Optional<YoungIndividual> young = YoungIndividual.of(claim, needed, on, figures);
        if (young.isPresent() && young.get().sharedRate(doubts)) {
            return Optional.of(new LocalHousingAllowanceRate(id, YoungIndividual.CATEGORY, rates.shared()));
        }
        if (!doubts.isEmpty()) {
            return Optional.empty();
        }
        if (needed == 1) {
            switch (tenancy.oneRoomOnly()) {
                case YES -> {
                    return Optional.of(new LocalHousingAllowanceRate(id, "shared accommodation", rates.shared()));
                }
                case NO -> {}
                case NOT_ANSWERED -> {
                    doubts.add("Whether the rent is for one room only is not known, and that decides the Local Housing"
                            + " Allowance.");
                    return Optional.empty();
                }
            }
        }
        int bedrooms = (int) Math.min(needed, figures.count(MOST_BEDROOMS));
        return Optional.of(new LocalHousingAllowanceRate(
                id,
                bedrooms + (bedrooms == 1 ? " bedroom" : " bedrooms"),
                rates.bedrooms().get(bedrooms - 1)));
    }

    private static String areaFigure(Tenancy tenancy) {
        return FigureIds.localHousingAllowance(tenancy.broadRentalMarketArea().orElse(""));
    }
}
