package org.benefitstriage.rules.cases;

import static org.benefitstriage.engine.claim.Answer.notGiven;
import static org.benefitstriage.rules.verify.RuleCase.fires;
import static org.benefitstriage.rules.verify.RuleCase.quiet;

import java.util.List;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.BenefitsClaimed;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.rules.verify.Changes;
import org.benefitstriage.rules.verify.Given;
import org.benefitstriage.rules.verify.RuleCase;
import org.benefitstriage.rules.verify.RuleCases;
import org.benefitstriage.rules.verify.Tenancies;

/** The tenancy. */
class GuardTenancyCasesTest extends RuleCases {

    @Override
    protected String file() {
        return "guardrails/tenancy.drl";
    }

    @Override
    protected List<RuleCase> cases() {
        return all(
                List.of(
                        fires(
                                "MRV-010",
                                "owned",
                                Claims.singlePensioner()
                                        .home(Changes.home(YesNo.YES, YesNo.YES, "2015-05-04", notGiven()))),
                        fires(
                                "MRV-010",
                                "not answered",
                                Claims.singlePensioner()
                                        .home(Changes.home(YesNo.YES, YesNo.NOT_ANSWERED, "2015-05-04", notGiven()))),
                        fires(
                                "MRV-011",
                                "a relative",
                                tenant(Tenancies.privately().relative(YesNo.YES))),
                        fires(
                                "MRV-011",
                                "not answered",
                                tenant(Tenancies.privately().relative(YesNo.NOT_ANSWERED))),
                        fires(
                                "MRV-012",
                                "lives there",
                                tenant(Tenancies.privately().livesIn(YesNo.YES))),
                        fires(
                                "MRV-012",
                                "not answered",
                                tenant(Tenancies.privately().livesIn(YesNo.NOT_ANSWERED))),
                        fires(
                                "MRV-013",
                                "a landlord of another kind",
                                tenant(Tenancies.privately().landlord(LandlordKind.OTHER))),
                        fires("MRV-014", "no area", tenant(Tenancies.privately().noArea())),
                        quiet(
                                "MRV-014",
                                "no area needed of the council",
                                tenant(Tenancies.fromCouncil().noArea())),
                        fires(
                                "MRV-015",
                                "temporary",
                                tenant(Tenancies.privately().accommodation(AccommodationKind.TEMPORARY))),
                        quiet(
                                "MRV-015",
                                "council tax reduction alone",
                                tenant(Tenancies.privately().accommodation(AccommodationKind.TEMPORARY))
                                        .benefits(BenefitsClaimed.COUNCIL_TAX_REDUCTION))),
                allQuiet(
                        "a private tenant",
                        Given.given(tenant(Tenancies.privately())),
                        "MRV-010",
                        "MRV-011",
                        "MRV-012",
                        "MRV-013"));
    }

    private static ClaimFixture tenant(Tenancies tenancy) {
        return Claims.singlePensioner().tenancy(tenancy.build());
    }
}
