package org.benefitstriage.api.calculations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.benefitstriage.engine.claim.BenefitsClaimed;
import org.benefitstriage.engine.claim.Channel;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.Payee;

/** What stands in for parts of a claim form that no award depends on. */
final class Placeholders {

    private static final Set<String> WORK = Set.of("EMPLOYMENT", "SELF_EMPLOYMENT");
    private static final String NOT_GIVEN = "not given";
    private static final int HOURS_IN_A_WEEK = 168;

    private Placeholders() {}

    /** Fills in what is absent. What may matter to an award is said; a date of birth, a rent and the like never appear. */
    static void fill(ObjectNode facts, String authority, LocalDate today, List<String> assumed) {
        text(facts, "reference", "CALCULATION");
        text(facts, "channel", Channel.ONLINE.name());
        if (!facts.has("authority")) {
            facts.put("authority", authority);
            assumed.add("The billing authority is " + authority + ".");
        }
        benefits(facts, assumed);
        within(facts, "claimant", claimant -> {
            text(claimant, "firstNames", NOT_GIVEN);
            text(claimant, "lastName", NOT_GIVEN);
            circumstances(claimant, facts, assumed);
        });
        within(
                facts,
                "home",
                home -> within(home, "address", address -> {
                    if (!address.has("lines")) {
                        address.putArray("lines").add(NOT_GIVEN);
                    }
                    text(address, "postcode", NOT_GIVEN);
                }));
        within(facts, "payment", payment -> text(payment, "payee", Payee.CLAIMANT.name()));
        within(facts, "dates", dates -> {
            if (!dates.has("received")) {
                dates.put("received", today.toString());
                assumed.add("The claim is received on " + today + ".");
            }
        });
        new AssumedFacts(facts, assumed).fill();
    }

    // Hours of work change an award only where there is pay, so pay without hours stays a question.
    private static void circumstances(ObjectNode claimant, ObjectNode facts, List<String> assumed) {
        if (!claimant.has("circumstances")) {
            claimant.putObject("circumstances");
            assumed.add("Nothing is said of the claimant's circumstances, such as disability benefits or caring.");
        }
        hours(claimant, facts, Owner.CLAIMANT, "The claimant", assumed);
    }

    /** The form's general question about hours, where the jobs given answer it or there is none. */
    static void hours(ObjectNode person, ObjectNode facts, Owner owner, String who, List<String> assumed) {
        if (!(person.get("circumstances") instanceof ObjectNode circumstances)
                || circumstances.has("weeklyHoursWorked")) {
            return;
        }
        int hours = 0;
        for (JsonNode income : facts.path("incomes")) {
            boolean theirs = income.path("owner").asText(Owner.CLAIMANT.name()).equals(owner.name());
            if (!WORK.contains(income.path("kind").asText()) || !theirs) {
                continue;
            }
            if (!income.path("weeklyHours").isInt()) {
                return;
            }
            hours += income.path("weeklyHours").asInt();
        }
        circumstances.put("weeklyHoursWorked", Math.min(hours, HOURS_IN_A_WEEK));
        assumed.add(hours == 0 ? who + " does no paid work." : who + " works the hours of the jobs given.");
    }

    private static void benefits(ObjectNode facts, List<String> assumed) {
        if (facts.has("benefits")) {
            return;
        }
        boolean rent = facts.has("tenancy");
        boolean tax = facts.has("councilTax");
        BenefitsClaimed benefits = rent == tax
                ? BenefitsClaimed.BOTH
                : rent ? BenefitsClaimed.HOUSING_BENEFIT : BenefitsClaimed.COUNCIL_TAX_REDUCTION;
        facts.put("benefits", benefits.name());
        assumed.add("What is worked out: "
                + String.join(
                        " and ",
                        benefits.benefits().stream().map(each -> each.title()).toList()) + ".");
    }

    private static void text(ObjectNode object, String name, String value) {
        if (!object.has(name)) {
            object.put(name, value);
        }
    }

    private static void within(ObjectNode object, String name, java.util.function.Consumer<ObjectNode> change) {
        if (!object.has(name)) {
            object.putObject(name);
        }
        if (object.get(name) instanceof ObjectNode inner) {
            change.accept(inner);
        }
    }
}
