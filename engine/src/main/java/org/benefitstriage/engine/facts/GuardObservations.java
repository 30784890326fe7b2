package org.benefitstriage.engine.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The values of {@link GuardFacts} in words, by label. The labels are part of the rule book: rename with care. */
final class GuardObservations {

    private static final String NONE = "none";

    private GuardObservations() {}

    static Map<String, String> of(GuardFacts facts) {
        Map<String, String> seen = new HashMap<>(64);
        approval(facts.approval(), seen);
        interest(facts.interest(), seen);
        people(facts, seen);
        tenancy(facts.tenancies(), seen);
        awards(facts, seen);
        return seen;
    }

    private static void approval(ApprovalFacts approval, Map<String, String> seen) {
        seen.put("adopted policy in force", Words.of(approval.policyAdopted()));
        seen.put("automatic approval switched off", orNone(approval.haltedBecause()));
        seen.put("identity matched for everybody claimed for", Words.of(approval.identityMatched()));
        seen.put("National Insurance number matched for everybody claimed for", Words.of(approval.ninoMatched()));
        seen.put("earnings or pension check mismatched", Words.of(approval.incomeCheckMismatched()));
        seen.put("a document altered or not accepted", Words.of(approval.evidenceDoubted()));
        seen.put("earlier start asked for", Words.of(approval.backdatingAsked()));
        seen.put("disposals of capital declared", Integer.toString(approval.disposals()));
        seen.put("signed by", Words.of(approval.signedBy()));
        seen.put("days from receipt to decision", Long.toString(approval.daysSinceReceipt()));
        seen.put("other open claims by the same person", Integer.toString(approval.otherOpenClaims()));
    }

    private static void interest(InterestFacts interest, Map<String, String> seen) {
        seen.put("open revision or appeal", Words.of(interest.revisionOrAppeal()));
        seen.put("suspended award", Words.of(interest.suspension()));
        seen.put("overpayment", Words.of(interest.overpayment()));
        seen.put("fraud enquiry", Words.of(interest.fraud()));
    }

    private static void people(GuardFacts facts, Map<String, String> seen) {
        ResidenceFacts residence = facts.residence();
        seen.put("residence status settled", Words.of(residence.statusSettled()));
        seen.put("habitually resident", Words.of(residence.habituallyResident()));
        seen.put("exempt by a benefit in payment", Words.of(residence.exemptByBenefit()));
        seen.put("residence check", Words.of(residence.check()));
        HouseholdFacts household = facts.household();
        seen.put("non-dependants not fully described", Integer.toString(household.undecidedNonDependants()));
        seen.put("claimant a full-time student", Words.of(household.claimantStudent()));
        seen.put("partner a full-time student", Words.of(household.partnerStudent()));
        HomeFacts home = facts.home();
        seen.put("temporary absence reported", Words.of(home.away()));
        seen.put("partner temporarily away", Words.of(home.partnerAway()));
        seen.put("benefit award relied on", Words.of(facts.benefits().anyReliedOn()));
        seen.put("benefit award check", Words.of(facts.benefits().awardCheck()));
    }

    private static void tenancy(List<TenancyFacts> tenancies, Map<String, String> seen) {
        seen.put("owns the home", each(tenancies, tenancy -> Words.of(tenancy.ownsHome())));
        seen.put(
                "landlord is a relative or former partner",
                each(tenancies, tenancy -> Words.of(tenancy.landlordRelative())));
        seen.put("landlord lives in the home", each(tenancies, tenancy -> Words.of(tenancy.landlordLivesIn())));
        seen.put("landlord", each(tenancies, tenancy -> Words.of(tenancy.landlord())));
        seen.put("rental market area matched", each(tenancies, tenancy -> Words.of(tenancy.marketAreaMatched())));
        seen.put("accommodation", each(tenancies, tenancy -> Words.of(tenancy.accommodation())));
    }

    private static void awards(GuardFacts facts, Map<String, String> seen) {
        seen.put(
                "date of claim certain",
                each(facts.timings(), timing -> timing.benefit().shortName() + " " + Words.of(timing.certain())));
        seen.put("figures neither sourced nor signed", figures(facts, AwardFacts::unacceptedFigures));
        seen.put("figures no longer in force", figures(facts, AwardFacts::lapsedFigures));
        seen.put(
                "health or disability changed the award",
                Words.of(facts.awards().stream().anyMatch(AwardFacts::touchesSpecialCategoryData)));
        seen.put(
                "working-age housing benefit worked out",
                Words.of(facts.awards().stream().anyMatch(AwardFacts::workingAgeRules)));
        seen.put(
                "council's own scheme worked out",
                Words.of(facts.awards().stream().anyMatch(AwardFacts::councilScheme)));
        seen.put(
                "award not reproduced by a second reckoning",
                Words.of(facts.awards().stream().anyMatch(AwardFacts::notReproduced)));
        seen.put(
                "second adult reduction worked out",
                Words.of(facts.awards().stream().anyMatch(AwardFacts::secondAdultReduction)));
    }

    /** A label may hold a comma, so semicolons part them. */
    private static String figures(GuardFacts facts, Function<AwardFacts, List<String>> which) {
        return orNone(facts.awards().stream()
                .flatMap(award -> which.apply(award).stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining("; ")));
    }

    private static <T> String each(List<T> facts, Function<T, String> value) {
        return orNone(facts.stream().map(value).collect(Collectors.joining(", ")));
    }

    private static String orNone(String text) {
        return text.isEmpty() ? NONE : text;
    }
}
