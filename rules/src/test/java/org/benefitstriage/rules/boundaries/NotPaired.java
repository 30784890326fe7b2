package org.benefitstriage.rules.boundaries;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Figures without a pair of claims, and why. */
final class NotPaired {

    /** Amounts, shares and rates that are added, taken off or multiplied: nothing begins or ends at them. */
    private static final List<String> AMOUNTS = List.of(
            "hb.pa.personal_allowance.",
            "hb.wa.personal_allowance.",
            "hb.premium.",
            "hb.wa.component.",
            "fuel.",
            "meals.",
            "lha.mid-staffs",
            "lha.castle-point",
            "lha.stafford",
            "rate.",
            "pc.",
            "social_size_criteria.",
            "ctr.pensioner.second_adult.rate_",
            "hb.child_allowance",
            "hb.max_percentage_of_eligible_rent",
            "hb.taper",
            "ctr.pensioner.taper_",
            "tariff.amount_per_step");

    /** Rules that the product does not work out: it asks a person, whatever the limit. */
    private static final List<String> LEFT_TO_A_PERSON =
            List.of("hb.wa.new_claims_allowed_general", "hb.overpayment.", "ctr.pensioner.second_adult.rate_");

    /** Rules from general knowledge, on or off: the engine tests each of them on and off. */
    private static final List<String> SWITCHES = List.of("recalled.");

    /** Periods in the procedure around an award, tested with the rules about dates. */
    private static final List<String> TIMES = List.of("time.");

    /** One by one. */
    static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("ctr.pensioner.minimum_award", "no value is known, and none is applied"),
            Map.entry("ctr.wales.non_dep_deduction", "for reference: the product is for England"),
            Map.entry("ctr.scotland.non_dep_deduction", "for reference: the product is for England"),
            Map.entry("hb.pa.child_limit_two_children.in_force", "a switch; its last day has a test of its own"),
            Map.entry(
                    "ctr.pensioner.child_limit_two_children.in_force", "a switch; its last day has a test of its own"),
            Map.entry("lha.max_bedrooms", "needs rates that not every year has; it has a test of its own"),
            Map.entry("lha.frozen", "says how rates were set, not what they are"),
            Map.entry("lha.percentile", "says how rates were set, not what they are"),
            Map.entry("lha.national_maxima", "no value is known, and the rates loaded already keep to it"),
            Map.entry("hb.wa.existing_awards_allowed_general", "a switch; its last day has a test of its own"),
            Map.entry("hb.wa.child_limit_two_children.in_force", "a switch; its last day has a test of its own"),
            Map.entry(
                    "lha.shared_accommodation_age",
                    "needs rates and an award from before July 2026; it has a test of its own"),
            Map.entry(
                    "hb.pa.non_dep_change_delay",
                    "a period within an award; its first and last week have tests in the engine"));

    private NotPaired() {}

    static boolean hasReason(String id) {
        return NAMED.containsKey(id)
                || Stream.of(AMOUNTS, LEFT_TO_A_PERSON, SWITCHES, TIMES)
                        .flatMap(List::stream)
                        .anyMatch(id::startsWith);
    }
}
