package org.benefitstriage.api.scenarios;

import java.util.List;
import org.benefitstriage.api.claims.wire.ClaimParser;
import org.benefitstriage.api.claims.wire.strict.ParseResult;
import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.decision.DecisionRecord;
import org.benefitstriage.engine.decision.TriageContext;
import org.benefitstriage.engine.decision.Versions;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.policy.PolicyInForce;
import org.benefitstriage.engine.policy.SampleDraw;
import org.benefitstriage.engine.policy.VerificationPolicy;
import org.benefitstriage.engine.port.Parameters;
import org.benefitstriage.engine.port.RiskModel;
import org.benefitstriage.engine.port.RuleBook;
import org.benefitstriage.models.inference.ModelLocation;
import org.benefitstriage.models.inference.RiskModelLoader;
import org.benefitstriage.rules.DroolsRuleBook;
import org.benefitstriage.rules.parameters.YamlParameters;
import org.benefitstriage.rules.schemes.SchemeLibrary;

/** The pipeline with nothing around it: the real parser, rules, figures and model, and no clock, database or network. */
final class PurePipeline {

    private final ClaimParser parser = new ClaimParser();
    private final Parameters parameters = YamlParameters.load().with(SchemeLibrary.load());
    private final RuleBook ruleBook = DroolsRuleBook.load();
    private final RiskModel published = RiskModelLoader.load(ModelLocation.shipped());
    private final VerificationPolicy policy = DemoPolicy.read();

    /** A scenario ready to be decided. */
    record Case(Triage triage, Claim claim, TriageContext context) {}

    /** The claim of one scenario with its context and the pipeline it is decided by. */
    Case given(ParseResult.Accepted<Claim> claim, ExpectedDecision given) {
        return new Case(triage(given), claim.value(), context(claim, given));
    }

    /** A claim as parsed, with its canonical bytes. */
    ParseResult.Accepted<Claim> parse(byte[] body) {
        return parser.parse(body)
                .fold(
                        accepted -> accepted,
                        problems -> {
                            throw new AssertionError("claim.json is not accepted: " + problems);
                        },
                        where -> {
                            throw new AssertionError("claim.json: " + where);
                        });
    }

    /** The decision of one scenario. */
    DecisionRecord decide(ParseResult.Accepted<Claim> claim, ExpectedDecision given) {
        return triage(given).decide(claim.value(), context(claim, given));
    }

    /** The claim of one scenario with its dates and figures. */
    Assessment assess(ParseResult.Accepted<Claim> claim, ExpectedDecision given) {
        return triage(given).assess(claim.value(), context(claim, given));
    }

    private Triage triage(ExpectedDecision given) {
        return new Triage(ruleBook, parameters, model(given));
    }

    private RiskModel model(ExpectedDecision given) {
        return given.model().model(() -> published);
    }

    private TriageContext context(ParseResult.Accepted<Claim> claim, ExpectedDecision given) {
        PolicyInForce inForce = given.policyInForce()
                ? new PolicyInForce.Adopted(policy)
                : new PolicyInForce.NotAdopted(
                        "no verification policy is adopted for NEEDWOOD on " + given.assessmentDate());
        return new TriageContext(
                CanonicalJson.sha256(claim.canonicalBytes()),
                given.assessmentDate(),
                inForce,
                new SampleDraw(given.draw()),
                given.linked(),
                new Versions(
                        "scenario",
                        ruleBook.digest(),
                        parameters.digest(),
                        model(given).digest()));
    }

    /** Scenarios give a policy only on days on which it is in force. */
    List<String> contextFaults(ExpectedDecision given) {
        boolean valid = policy.validity().covers(given.assessmentDate());
        return given.policyInForce() && !valid
                ? List.of("the policy is not in force on " + given.assessmentDate() + ": say \"policy\": \"NONE\"")
                : List.of();
    }
}
