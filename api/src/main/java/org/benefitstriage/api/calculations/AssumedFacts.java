package org.benefitstriage.api.calculations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.benefitstriage.engine.claim.CapitalKind;
import org.benefitstriage.engine.claim.ChildDisability;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.PartnerRelationship;
import org.benefitstriage.engine.claim.YesNo;

/**
 * What stands in for what a calculation leaves out about people, the tenancy, income and capital. Names matter to no award. The
 * usual answer to a small question is taken for given and said, so that a bare amount is enough for a first figure. What decides
 * an award by its nature (a date of birth, hours beside pay, the kind of landlord, a band) is never filled in.
 */
final class AssumedFacts {

    private static final String NOT_GIVEN = "not given";
    private static final int ALL_NIGHTS = 7;
    private static final int WHOLE = 100;

    private final ObjectNode facts;
    private final List<String> assumed;

    AssumedFacts(ObjectNode facts, List<String> assumed) {
        this.facts = facts;
        this.assumed = assumed;
    }

    void fill() {
        partner();
        each("children", this::child);
        each("nonDependants", person -> text(person, "name"));
        object(facts, "tenancy", this::tenancy);
        object(facts, "councilTax", tax -> none(tax, "jointlyLiableOthers", "Nobody else is liable for council tax."));
        each("incomes", this::income);
        each("capital", this::holding);
    }

    private void partner() {
        object(facts, "partner", partner -> {
            if (!partner.has("relationship")) {
                partner.put("relationship", PartnerRelationship.LIVING_TOGETHER.name());
            }
            object(partner, "person", person -> {
                text(person, "firstNames");
                text(person, "lastName");
                if (!person.has("circumstances")) {
                    person.putObject("circumstances");
                    say("Nothing is said of the partner's circumstances, such as disability benefits or caring.");
                }
                Placeholders.hours(person, facts, Owner.PARTNER, "The partner", assumed);
            });
        });
    }

    private void child(ObjectNode child) {
        text(child, "firstNames");
        if (!child.has("nightsAWeek")) {
            child.put("nightsAWeek", ALL_NIGHTS);
            say("Every child whose nights are not given lives here all week.");
        }
        if (!child.has("childBenefitInPayment")) {
            child.put("childBenefitInPayment", YesNo.YES.name());
            say("Child benefit is paid for every child where nothing is said of it.");
        }
        if (!child.has("disability")) {
            child.put("disability", ChildDisability.NONE.name());
            say("No disability benefit is paid for a child where none is given.");
        }
    }

    private void tenancy(ObjectNode tenancy) {
        none(tenancy, "rentFreeWeeks", "The rent has no rent-free weeks.");
        none(tenancy, "jointTenants", "There are no joint tenants.");
    }

    private void income(ObjectNode income) {
        owner(income);
        switch (income.path("kind").asText()) {
            case "EMPLOYMENT" -> {
                none(income, "incomeTaxPence", "No tax is taken off pay where none is given.");
                none(income, "nationalInsurancePence", "No National Insurance is taken off pay where none is given.");
                none(income, "pensionContributionPence", "No pension contribution is paid where none is given.");
            }
            case "SELF_EMPLOYMENT" -> {
                none(income, "allowableCostsPence", "A trade has no allowable costs where none are given.");
                none(
                        income,
                        "taxAndNationalInsurancePence",
                        "No tax or National Insurance is taken off a trade where" + " none is given.");
                none(income, "pensionContributionPence", "No pension contribution is paid where none is given.");
            }
            case "PENSION" -> none(income, "incomeTaxPence", "No tax is taken off a pension where none is given.");
            default -> {
                // Benefits and other income are given by their amount alone.
            }
        }
    }

    private void holding(ObjectNode holding) {
        owner(holding);
        if (!holding.has("kind")) {
            holding.put("kind", CapitalKind.SAVINGS_ACCOUNT.name());
            say("Capital whose kind is not given is savings.");
        }
        if (!holding.has("sharePercent")) {
            holding.put("sharePercent", WHOLE);
            say("Capital whose share is not given belongs to claimant and partner alone.");
        }
    }

    private void owner(ObjectNode given) {
        if (!given.has("owner")) {
            given.put("owner", Owner.CLAIMANT.name());
            say("Income and capital whose owner is not given are the claimant's.");
        }
    }

    private void none(ObjectNode object, String name, String why) {
        if (!object.has(name)) {
            object.put(name, 0);
            say(why);
        }
    }

    private void say(String why) {
        if (!assumed.contains(why)) {
            assumed.add(why);
        }
    }

    private static void text(ObjectNode object, String name) {
        if (!object.has(name)) {
            object.put(name, NOT_GIVEN);
        }
    }

    private void each(String list, Consumer<ObjectNode> change) {
        for (JsonNode item : facts.path(list)) {
            if (item instanceof ObjectNode object) {
                change.accept(object);
            }
        }
    }

    private static void object(ObjectNode parent, String name, Consumer<ObjectNode> change) {
        if (parent.get(name) instanceof ObjectNode object) {
            change.accept(object);
        }
    }
}
