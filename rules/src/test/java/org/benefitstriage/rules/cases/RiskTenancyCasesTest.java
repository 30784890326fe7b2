package org.benefitstriage.rules.cases;

import static org.benefitstriage.rules.verify.RuleCase.fires;
import static org.benefitstriage.rules.verify.RuleCase.quiet;

import java.util.List;
import org.benefitstriage.engine.claim.CheckKind;
import org.benefitstriage.engine.claim.CheckOutcome;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.rules.verify.Changes;
import org.benefitstriage.rules.verify.Given;
import org.benefitstriage.rules.verify.RuleCase;
import org.benefitstriage.rules.verify.RuleCases;
import org.benefitstriage.rules.verify.Tenancies;
import org.benefitstriage.rules.verify.TestFigures;

/** Tenancies that could be contrived. The reference rent is £100.00 in these examples. */
class RiskTenancyCasesTest extends RuleCases {

    @Override
    protected String file() {
        return "risk/tenancy.drl";
    }

    @Override
    protected List<RuleCase> cases() {
        return all(List.of(
                fires("RSK-021", "126 per cent of the reference", rented("126.00")),
                quiet("RSK-021", "125 per cent of the reference", rented("125.00")),
                fires("RSK-022", "28 days old", tenant(Tenancies.privately().started("2026-09-16"))),
                quiet("RSK-022", "29 days old", tenant(Tenancies.privately().started("2026-09-15"))),
                quiet(
                        "RSK-022",
                        "28 days old and let by the council",
                        tenant(Tenancies.fromCouncil().started("2026-09-16"))),
                fires(
                        "RSK-023",
                        "nothing in writing",
                        tenant(Tenancies.privately().written(YesNo.NO))),
                quiet("RSK-023", "in writing", tenant(Tenancies.privately())),
                fires("RSK-024", "a relative", tenant(Tenancies.privately().relative(YesNo.YES))),
                quiet("RSK-024", "no relative", tenant(Tenancies.privately())),
                fires("RSK-025", "lives there", tenant(Tenancies.privately().livesIn(YesNo.YES))),
                quiet("RSK-025", "lives elsewhere", tenant(Tenancies.privately())),
                fires(
                        "RSK-026",
                        "mismatched",
                        tenant(Tenancies.privately())
                                .laterChecks(Changes.check(CheckKind.TENANCY, CheckOutcome.MISMATCHED))),
                quiet("RSK-026", "matched", tenant(Tenancies.privately())),
                fires("RSK-027", "no name", tenant(Tenancies.privately().landlordNotNamed())),
                quiet(
                        "RSK-027",
                        "no name and let by the council",
                        tenant(Tenancies.fromCouncil().landlordNotNamed()))));
    }

    private static ClaimFixture tenant(Tenancies tenancy) {
        return Claims.singlePensioner().tenancy(tenancy.build());
    }

    private static Given rented(String weekly) {
        return Given.given(tenant(Tenancies.privately().rent(weekly))).figures(TestFigures.withReferenceRent("100.00"));
    }
}
