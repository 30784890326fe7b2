package org.benefitstriage.engine.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.claim.Answer;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.CouncilTax;
import org.benefitstriage.engine.claim.Tenancy;

/** The first day of liability for rent or council tax: the day itself, or the day they moved in where it is not given. */
final class FirstLiability {

    private FirstLiability() {}

    /** The first day of liability; adds to the doubts when it is not known, or when they moved in later. */
    static Optional<LocalDate> find(Claim claim, Benefit benefit, List<String> doubts) {
        Optional<LocalDate> movedIn = claim.home().movedIn().toOptional();
        Optional<LocalDate> started = started(claim, benefit).or(() -> movedIn);
        if (started.isEmpty()) {
            doubts.add(
                    switch (benefit) {
                        case HOUSING_BENEFIT -> "the first day of the tenancy is not given";
                        case COUNCIL_TAX_REDUCTION -> "the first day of liability for council tax is not given";
                    });
        }
        LocalDate week = BenefitWeek.startOf(claim.dates().received());
        if (movedIn.isPresent()
                && started.isPresent()
                && movedIn.get().isAfter(started.get())
                && !movedIn.get().isBefore(week)) {
            doubts.add("they moved in after liability began");
        }
        return started;
    }

    private static Optional<LocalDate> started(Claim claim, Benefit benefit) {
        return switch (benefit) {
            case HOUSING_BENEFIT ->
                claim.tenancy()
                        .fold(Tenancy::started, Answer::<LocalDate>notGiven)
                        .toOptional();
            case COUNCIL_TAX_REDUCTION ->
                claim.councilTax()
                        .fold(CouncilTax::liabilityStarted, Answer::<LocalDate>notGiven)
                        .toOptional();
        };
    }
}
