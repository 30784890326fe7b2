package org.benefitstriage.api.scenarios;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.decision.LinkedClaims;

/**
 * What an {@code expected.json} says: the context of the claim, and what must come of it.
 *
 * @param title one line that tells what the scenario is about
 * @param assessmentDate day of the decision
 * @param policyInForce whether the demo council's policy is in force
 * @param draw the sample draw
 * @param model which model scores the claim
 * @param linked other claims that the council's records show
 * @param http whether the scenario is played over HTTP too
 * @param row row of the routing table
 * @param route where it sends the claim
 * @param outcome what the form client is told
 * @param band the band an officer sees
 * @param benefits by benefit claimed
 * @param indicators every indicator that is hit
 * @param guardRails every guard-rail that asks for a person
 * @param blockingFindings every finding that blocks
 */
record ExpectedDecision(
        String title,
        LocalDate assessmentDate,
        boolean policyInForce,
        int draw,
        ScenarioModel model,
        LinkedClaims linked,
        boolean http,
        String row,
        String route,
        String outcome,
        String band,
        Map<Benefit, ExpectedBenefit> benefits,
        Set<String> indicators,
        Set<String> guardRails,
        Set<String> blockingFindings) {

    /** The day on which a scenario is decided unless it says another. */
    static final LocalDate USUAL_DAY = LocalDate.of(2026, 11, 23);

    /** A draw outside the sample at any rate a scenario uses. */
    private static final int NOT_SAMPLED = 5000;

    private static final Set<String> MEMBERS = Set.of(
            "title",
            "assessmentDate",
            "policy",
            "draw",
            "model",
            "linked",
            "http",
            "row",
            "route",
            "outcome",
            "band",
            "benefits",
            "indicators",
            "guardRails",
            "blockingFindings");

    static ExpectedDecision of(JsonValue document) {
        JsonFields fields = JsonFields.of(document);
        fields.object().members().keySet().stream()
                .filter(name -> !MEMBERS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("unknown member " + name);
                });
        Map<Benefit, ExpectedBenefit> benefits = new EnumMap<>(Benefit.class);
        JsonFields byBenefit = fields.object("benefits");
        for (String name : byBenefit.object().members().keySet()) {
            benefits.put(Benefit.valueOf(name), ExpectedBenefit.of(byBenefit.object(name)));
        }
        return new ExpectedDecision(
                fields.string("title"),
                fields.has("assessmentDate") ? fields.date("assessmentDate") : USUAL_DAY,
                !fields.has("policy") || !fields.string("policy").equals("NONE"),
                fields.has("draw") ? fields.number("draw") : NOT_SAMPLED,
                fields.has("model") ? ScenarioModel.valueOf(fields.string("model")) : ScenarioModel.ARTEFACT,
                fields.has("linked") ? linked(fields.object("linked")) : LinkedClaims.NONE,
                !fields.has("http") || fields.bool("http"),
                fields.string("row"),
                fields.string("route"),
                fields.string("outcome"),
                fields.string("band"),
                benefits,
                ids(fields, "indicators"),
                ids(fields, "guardRails"),
                ids(fields, "blockingFindings"));
    }

    /** Whether everything the scenario needs can be had by sending the claim and nothing else. */
    boolean needsOnlyTheClaim() {
        return assessmentDate.equals(USUAL_DAY)
                && policyInForce
                && draw == NOT_SAMPLED
                && model == ScenarioModel.ARTEFACT
                && linked.equals(LinkedClaims.NONE);
    }

    private static LinkedClaims linked(JsonFields fields) {
        return new LinkedClaims(
                count(fields, "otherClaimsAtAddress"),
                count(fields, "otherClaimsOnAccount"),
                count(fields, "otherOpenClaimsBySamePerson"));
    }

    private static int count(JsonFields fields, String name) {
        return fields.has(name) ? fields.number(name) : 0;
    }

    private static Set<String> ids(JsonFields fields, String name) {
        List<String> listed = fields.strings(name);
        Set<String> ids = new TreeSet<>(listed);
        if (ids.size() != listed.size()) {
            throw new IllegalArgumentException(name + " names an id twice");
        }
        return ids;
    }

    Optional<ExpectedBenefit> benefit(Benefit benefit) {
        return Optional.ofNullable(benefits.get(benefit));
    }
}
