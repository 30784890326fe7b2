package org.benefitstriage.rules.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.dates.DateOfClaimFinder;
import org.benefitstriage.engine.decision.LinkedClaims;
import org.benefitstriage.engine.decision.TriageContext;
import org.benefitstriage.engine.decision.Versions;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.entitlement.Entitlements;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Figures2026;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.policy.HaltReason;
import org.benefitstriage.engine.policy.PolicyInForce;
import org.benefitstriage.engine.policy.SampleDraw;
import org.benefitstriage.engine.policy.SignedFigures;
import org.benefitstriage.engine.scheme.LocalScheme;

/** What a rule is given: a claim, assessed on 16 October 2026 under the test policy unless the test says otherwise. */
public final class Given {

    private Optional<LocalScheme> localScheme = Optional.empty();
    private final Claim claim;
    private LocalDate day = LocalDate.of(2026, 10, 16);
    private LinkedClaims linked = LinkedClaims.NONE;
    private PolicyInForce policy = new PolicyInForce.Adopted(TestPolicy.adopted());
    private ParameterSet figures = Figures2026.all();
    private List<Entitlement> entitlements = List.of();
    private List<HaltReason> halts = List.of();

    private Given(Claim claim) {
        this.claim = claim;
    }

    public static Given given(ClaimFixture fixture) {
        return new Given(fixture.claim());
    }

    public Given on(String iso) {
        day = LocalDate.parse(iso);
        return this;
    }

    public Given linked(int atAddress, int onAccount, int bySamePerson) {
        linked = new LinkedClaims(atAddress, onAccount, bySamePerson);
        return this;
    }

    public Given policy(PolicyInForce value) {
        policy = value;
        return this;
    }

    /** With automatic approval switched off. */
    public Given halted(HaltReason... reasons) {
        halts = List.of(reasons);
        return this;
    }

    public Given figures(ParameterSet value) {
        figures = value;
        return this;
    }

    /** These entitlements instead of those that the calculators give. */
    public Given entitlements(Entitlement... values) {
        entitlements = List.of(values);
        return this;
    }

    /** With the council's own scheme held. */
    public Given localScheme(LocalScheme scheme) {
        localScheme = Optional.of(scheme);
        return this;
    }

    /** The assessment of the claim. */
    public Assessment assessment() {
        TriageContext context = new TriageContext(
                "0".repeat(64),
                day,
                policy,
                new SampleDraw(9999),
                linked,
                new Versions("test", "0".repeat(64), "0".repeat(64), "none"),
                new SignedFigures.ListedInPolicy(),
                halts);
        return new Assessment(
                claim,
                context,
                DateOfClaimFinder.find(claim, Benefit.HOUSING_BENEFIT, figures),
                DateOfClaimFinder.find(claim, Benefit.COUNCIL_TAX_REDUCTION, figures),
                figures,
                figures,
                localScheme);
    }

    /** The entitlements that go with it. */
    public List<Entitlement> entitlementsFor(Assessment assessment) {
        return entitlements.isEmpty()
                ? claim.benefits().benefits().stream()
                        .map(benefit -> Entitlements.calculate(assessment, benefit))
                        .toList()
                : entitlements;
    }
}
