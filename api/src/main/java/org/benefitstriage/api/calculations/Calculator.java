package org.benefitstriage.api.calculations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.benefitstriage.api.claims.wire.strict.ParseResult;
import org.benefitstriage.api.policy.Policies;
import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.decision.DecisionRecord;
import org.benefitstriage.engine.decision.LinkedClaims;
import org.benefitstriage.engine.decision.TriageContext;
import org.benefitstriage.engine.decision.Versions;
import org.benefitstriage.engine.eligibility.ConditionAnswer;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.entitlement.Entitlements;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.policy.SampleDraw;
import org.benefitstriage.engine.policy.SignedFigures;
import org.benefitstriage.engine.validation.Finding;

/**
 * Works an award out for given facts, the same way a decision does, without a policy, a draw or other claims: no risk is
 * looked at, nothing is stored. Where a decision waits for evidence or a signature on the form, a calculation goes on and says
 * what is missing.
 */
public final class Calculator {

    private static final SampleDraw NOT_DRAWN = new SampleDraw(9_999);

    private final FactsReader reader = new FactsReader();
    private final Triage triage;
    private final Versions versions;

    public Calculator(Triage triage, Versions versions) {
        this.triage = triage;
        this.versions = versions;
    }

    /**
     * The calculation, or what is wrong with the facts.
     *
     * @param facts a claim, or as much of one as is known, as JSON
     * @param authority the council where the facts name none
     * @param today the day of the calculation
     */
    public ParseResult<Calculation> calculate(byte[] facts, String authority, LocalDate today) {
        ParseResult<Facts> read = reader.read(facts, authority, today);
        return read.fold(
                accepted -> read.map(found -> found.claim()
                        .map(claim -> worked(claim, found, accepted.canonicalBytes(), today))
                        .orElseGet(() -> Calculation.incomplete(found, today))),
                problems -> read.map(found -> Calculation.incomplete(found, today)),
                where -> read.map(found -> Calculation.incomplete(found, today)));
    }

    private Calculation worked(Claim claim, Facts facts, byte[] canonicalBytes, LocalDate today) {
        // Facts of a day to come are looked at on that day.
        LocalDate day = claim.dates().received().isAfter(today) ? claim.dates().received() : today;
        TriageContext context = new TriageContext(
                CanonicalJson.sha256(canonicalBytes),
                day,
                Policies.none(day),
                NOT_DRAWN,
                LinkedClaims.NONE,
                versions,
                SignedFigures.none());
        DecisionRecord record = triage.decide(claim, context);
        Assessment assessment = triage.assess(claim, context);
        List<Calculation.Result> results = new ArrayList<>();
        for (Entitlement entitlement : record.entitlements()) {
            Entitlement result = withoutTheForm(record, assessment, entitlement);
            results.add(Calculation.Result.of(result, schedule(assessment, result, day)));
        }
        return Calculation.of(record, results, facts);
    }

    /**
     * What a decision does not work out because the form is not whole or a condition is not met. Where the award is nil by the
     * same law, as with capital above the limit, the nil award is given with its working; any other condition that is not met
     * ends it and is named.
     */
    private static Entitlement withoutTheForm(DecisionRecord record, Assessment assessment, Entitlement entitlement) {
        List<String> notMet = record.conditions().stream()
                .filter(condition ->
                        condition.benefit() == entitlement.benefit() && condition.answer() == ConditionAnswer.NOT_MET)
                .map(condition -> condition.id() + " is not met: " + condition.reason())
                .toList();
        boolean blocked = record.findings().stream().anyMatch(Finding::isBlocking);
        if (!(entitlement instanceof Entitlement.NotCalculated) || !blocked && notMet.isEmpty()) {
            return entitlement;
        }
        Entitlement worked = Entitlements.calculate(assessment, entitlement.benefit());
        return notMet.isEmpty()
                ? worked
                : worked.fold(
                        award -> award.weekly().value().isZero() ? award : notEntitled(entitlement, notMet, List.of()),
                        none -> notEntitled(entitlement, notMet, none.reasons()));
    }

    private static Entitlement notEntitled(Entitlement entitlement, List<String> notMet, List<String> reasons) {
        return new Entitlement.NotCalculated(
                entitlement.benefit(),
                Stream.concat(notMet.stream(), reasons.stream()).toList());
    }

    private List<ScheduleLine> schedule(Assessment assessment, Entitlement entitlement, LocalDate day) {
        if (!(entitlement instanceof Entitlement.Award)) {
            return List.of();
        }
        return OverTime.of(triage, assessment, entitlement.benefit(), day);
    }
}
