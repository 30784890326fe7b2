package org.benefitstriage.models.features;

import static org.benefitstriage.models.features.RiskDirection.FALLS_WITH_VALUE;
import static org.benefitstriage.models.features.RiskDirection.RISES_WITH_VALUE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.benefitstriage.engine.risk.RiskView;

/** The bins of every component of {@link RiskView}. A change here makes every earlier artefact unavailable, on purpose. */
final class StandardFeatures {

    static final List<Feature> ALL = List.of(
            rising(
                    "rentToReferencePercent",
                    "weekly rent against the reference rent",
                    RiskView::rentToReferencePercent,
                    below("up to the reference rent"),
                    from(101, "1% to 10% above it"),
                    from(111, "11% to 25% above it"),
                    from(126, "26% to 50% above it"),
                    from(151, "over 50% above it")),
            rising(
                    "capitalBelowLimitPercent",
                    "assessed capital against the upper limit",
                    RiskView::capitalBelowLimitPercent,
                    below("under a quarter of the limit"),
                    from(25, "a quarter to half of the limit"),
                    from(50, "half to three quarters of the limit"),
                    from(75, "three quarters to nine tenths of the limit"),
                    from(90, "nine tenths of the limit or more")),
            rising(
                    "incomeSources",
                    "income sources declared",
                    RiskView::incomeSources,
                    below("none or one"),
                    from(2, "two"),
                    from(3, "three"),
                    from(4, "four or more")),
            rising(
                    "earningsGapPercent",
                    "distance between declared earnings and the payroll record",
                    RiskView::earningsGapPercent,
                    below("under 5%, or no record"),
                    from(5, "5% to 9%"),
                    from(10, "10% to 24%"),
                    from(25, "25% to 49%"),
                    from(50, "50% or more")),
            rising(
                    "selfEmployed",
                    "income from self-employment",
                    RiskView::selfEmployed,
                    below("none"),
                    from(1, "some")),
            rising(
                    "nonDependants",
                    "non-dependants in the home",
                    RiskView::nonDependants,
                    below("none"),
                    from(1, "one"),
                    from(2, "two or more")),
            rising(
                    "nonDependantsUnevidenced",
                    "non-dependants whose income has no evidence",
                    RiskView::nonDependantsUnevidenced,
                    below("none"),
                    from(1, "one or more")),
            rising(
                    "adultsUndeclared",
                    "adults on the council tax record beyond those declared",
                    RiskView::adultsUndeclared,
                    below("none"),
                    from(1, "one"),
                    from(2, "two or more")),
            falling(
                    "monthsAtAddress",
                    "time at the address",
                    RiskView::monthsAtAddress,
                    below("under 3 months"),
                    from(3, "3 to 11 months"),
                    from(12, "1 to 4 years"),
                    from(60, "5 years or more, or not known")),
            rising(
                    "otherClaimsAtAddress",
                    "other open claims at the property",
                    RiskView::otherClaimsAtAddress,
                    below("none"),
                    from(1, "one"),
                    from(2, "two or more")),
            rising(
                    "otherClaimsOnAccount",
                    "other claims paid to the same bank account",
                    RiskView::otherClaimsOnAccount,
                    below("none"),
                    from(1, "one or more")),
            rising(
                    "evidenceMissing",
                    "evidence items awaited or rejected",
                    RiskView::evidenceMissing,
                    below("none"),
                    from(1, "one"),
                    from(2, "two"),
                    from(3, "three or more")),
            rising(
                    "evidenceStaleDays",
                    "age of the oldest dated evidence",
                    RiskView::evidenceStaleDays,
                    below("up to 31 days"),
                    from(32, "32 to 62 days"),
                    from(63, "63 to 183 days"),
                    from(184, "over 183 days")),
            rising(
                    "checksMismatched",
                    "checks by others that came back mismatched",
                    RiskView::checksMismatched,
                    below("none"),
                    from(1, "one"),
                    from(2, "two or more")),
            rising(
                    "checksNotMade",
                    "checks by others that were not made",
                    RiskView::checksNotMade,
                    below("none"),
                    from(1, "one"),
                    from(2, "two"),
                    from(3, "three or more")),
            falling(
                    "passported",
                    "guarantee credit or another passport confirmed",
                    RiskView::passported,
                    below("no"),
                    from(1, "yes")),
            falling(
                    "daysSinceMoveOrTenancyStart",
                    "time since the tenancy started",
                    RiskView::daysSinceMoveOrTenancyStart,
                    below("under 90 days"),
                    from(90, "90 to 364 days"),
                    from(365, "1 to 4 years"),
                    from(1825, "5 years or more, or not known")));

    private StandardFeatures() {}

    private static Feature rising(
            String name, String inWords, ToIntFunction<RiskView> reading, Bin first, Bin... more) {
        return new Feature(name, inWords, RISES_WITH_VALUE, bins(first, more), reading);
    }

    private static Feature falling(
            String name, String inWords, ToIntFunction<RiskView> reading, Bin first, Bin... more) {
        return new Feature(name, inWords, FALLS_WITH_VALUE, bins(first, more), reading);
    }

    private static List<Bin> bins(Bin first, Bin... more) {
        List<Bin> bins = new ArrayList<>();
        bins.add(first);
        bins.addAll(List.of(more));
        return bins;
    }

    private static Bin below(String inWords) {
        return new Bin(Integer.MIN_VALUE, inWords);
    }

    private static Bin from(int from, String inWords) {
        return new Bin(from, inWords);
    }
}
