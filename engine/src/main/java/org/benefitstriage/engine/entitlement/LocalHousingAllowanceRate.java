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
    private static final int SHARED = 0;

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
        Optional<Category> category = bedrooms.isPresent()
                        && doubts.isEmpty()
                        && figures.find(MOST_BEDROOMS).isPresent()
                ? category(bedrooms.getAsInt(), claim, tenancy, on, figures, doubts)
                : Optional.empty();
        Optional<FigureValue.LocalHousingAllowance> rates = rates(tenancy, figures, category, doubts);
        if (category.isEmpty() || rates.isEmpty() || !doubts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LocalHousingAllowanceRate(
                areaFigure(tenancy), category.get().inWords(), category.get().of(rates.get())));
    }

    // Which rate it would be is said even where no rate is held, so that an officer can look it up.
    private static Optional<FigureValue.LocalHousingAllowance> rates(
            Tenancy tenancy, ParameterSet figures, Optional<Category> category, List<String> doubts) {
        String needed = category.map(found -> " The rate needed is that for " + found.inWords() + ".")
                .orElse("");
        if (!tenancy.broadRentalMarketArea().isGiven()) {
            doubts.add(
                    "The broad rental market area of the home is not matched, so its Local Housing Allowance is not known."
                            + needed);
            return Optional.empty();
        }
        String id = areaFigure(tenancy);
        if (figures.find(id).isEmpty() || figures.find(MOST_BEDROOMS).isEmpty()) {
            doubts.add("No Local Housing Allowance rates are held for the area of the home on " + figures.date() + "."
                    + needed);
            return Optional.empty();
        }
        return Optional.of(figures.localHousingAllowance(id));
    }

    private static Optional<Category> category(
            int needed, Claim claim, Tenancy tenancy, LocalDate on, ParameterSet figures, List<String> doubts) {
        Optional<YoungIndividual> young = YoungIndividual.of(claim, needed, on, figures);
        if (young.isPresent() && young.get().sharedRate(doubts)) {
            return Optional.of(new Category(YoungIndividual.CATEGORY, SHARED));
        }
        if (!doubts.isEmpty()) {
            return Optional.empty();
        }
        if (needed == 1) {
            switch (tenancy.oneRoomOnly()) {
                case YES -> {
                    return Optional.of(new Category("shared accommodation", SHARED));
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
        return Optional.of(new Category(bedrooms + (bedrooms == 1 ? " bedroom" : " bedrooms"), bedrooms));
    }

    /**
     * A category of dwelling.
     *
     * @param inWords in words
     * @param bedrooms how many bedrooms; none for shared accommodation
     */
    private record Category(String inWords, int bedrooms) {
        Money of(FigureValue.LocalHousingAllowance rates) {
            return bedrooms == SHARED ? rates.shared() : rates.bedrooms().get(bedrooms - 1);
        }
    }

    private static String areaFigure(Tenancy tenancy) {
        return FigureIds.localHousingAllowance(tenancy.broadRentalMarketArea().orElse(""));
    }
}
