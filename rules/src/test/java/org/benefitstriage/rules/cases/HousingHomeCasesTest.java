package org.benefitstriage.rules.cases;

import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;
import static org.benefitstriage.rules.verify.RuleCase.fires;
import static org.benefitstriage.rules.verify.RuleCase.quiet;

import java.util.List;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.rules.verify.Changes;
import org.benefitstriage.rules.verify.RuleCase;
import org.benefitstriage.rules.verify.RuleCases;
import org.benefitstriage.rules.verify.Tenancies;

/** The home, the liability and the landlord. */
class HousingHomeCasesTest extends RuleCases {

    @Override
    protected String file() {
        return "eligibility/hb/home.drl";
    }

    @Override
    protected List<RuleCase> cases() {
        return all(List.of(
                fires("HB-ELG-007-MET", "baseline", Claims.singlePensioner()),
                quiet("HB-ELG-007-MET", "does not live there", living(YesNo.NO)),
                fires("HB-ELG-007-NOT-MET", "does not live there", living(YesNo.NO)),
                quiet("HB-ELG-007-NOT-MET", "not answered", living(YesNo.NOT_ANSWERED)),
                fires("HB-ELG-007-UNKNOWN", "not answered", living(YesNo.NOT_ANSWERED)),
                quiet("HB-ELG-007-UNKNOWN", "baseline", Claims.singlePensioner()),
                fires("HB-ELG-007-UNKNOWN", "away for now", away()),
                fires("HB-ELG-008-MET", "baseline", Claims.singlePensioner()),
                quiet(
                        "HB-ELG-008-MET",
                        "not liable",
                        tenant(Tenancies.privately().liable(YesNo.NO))),
                fires(
                        "HB-ELG-008-NOT-MET",
                        "not liable",
                        tenant(Tenancies.privately().liable(YesNo.NO))),
                quiet(
                        "HB-ELG-008-NOT-MET",
                        "not answered",
                        tenant(Tenancies.privately().liable(YesNo.NOT_ANSWERED))),
                fires(
                        "HB-ELG-008-UNKNOWN",
                        "not answered",
                        tenant(Tenancies.privately().liable(YesNo.NOT_ANSWERED))),
                quiet("HB-ELG-008-UNKNOWN", "baseline", Claims.singlePensioner()),
                fires(
                        "HB-ELG-008-UNKNOWN",
                        "no tenancy described",
                        Claims.singlePensioner().tenancy(notGiven())),
                fires("HB-ELG-009-MET", "let commercially", tenant(Tenancies.privately())),
                quiet(
                        "HB-ELG-009-MET",
                        "not commercial",
                        tenant(Tenancies.privately().commercial(YesNo.NO))),
                fires(
                        "HB-ELG-009-NOT-MET",
                        "not commercial",
                        tenant(Tenancies.privately().commercial(YesNo.NO))),
                quiet(
                        "HB-ELG-009-NOT-MET",
                        "not answered",
                        tenant(Tenancies.privately().commercial(YesNo.NOT_ANSWERED))),
                fires(
                        "HB-ELG-009-UNKNOWN",
                        "not answered",
                        tenant(Tenancies.privately().commercial(YesNo.NOT_ANSWERED))),
                quiet("HB-ELG-009-UNKNOWN", "let commercially", tenant(Tenancies.privately())),
                fires(
                        "HB-ELG-009-MET",
                        "the council lets, not answered",
                        tenant(Tenancies.fromCouncil().commercial(YesNo.NOT_ANSWERED))),
                fires(
                        "HB-ELG-009-UNKNOWN",
                        "owned as well",
                        tenant(Tenancies.privately())
                                .home(Changes.home(YesNo.YES, YesNo.YES, "2015-05-04", notGiven()))),
                fires(
                        "HB-ELG-009B-MET",
                        "a relative who lives elsewhere",
                        tenant(Tenancies.privately().relative(YesNo.YES))),
                quiet(
                        "HB-ELG-009B-MET",
                        "a relative who lives there",
                        tenant(Tenancies.privately().relative(YesNo.YES).livesIn(YesNo.YES))),
                fires(
                        "HB-ELG-009B-NOT-MET",
                        "a relative who lives there",
                        tenant(Tenancies.privately().relative(YesNo.YES).livesIn(YesNo.YES))),
                quiet(
                        "HB-ELG-009B-NOT-MET",
                        "a relative, where not answered",
                        tenant(Tenancies.privately().relative(YesNo.YES).livesIn(YesNo.NOT_ANSWERED))),
                fires(
                        "HB-ELG-009B-UNKNOWN",
                        "a relative, where not answered",
                        tenant(Tenancies.privately().relative(YesNo.YES).livesIn(YesNo.NOT_ANSWERED))),
                quiet(
                        "HB-ELG-009B-UNKNOWN",
                        "a relative who lives elsewhere",
                        tenant(Tenancies.privately().relative(YesNo.YES))),
                fires("HB-ELG-013D-MET", "a private home in a matched area", tenant(Tenancies.privately())),
                quiet(
                        "HB-ELG-013D-MET",
                        "no matched area",
                        tenant(Tenancies.privately().noArea())),
                fires(
                        "HB-ELG-013D-UNKNOWN",
                        "no matched area",
                        tenant(Tenancies.privately().noArea())),
                quiet("HB-ELG-013D-UNKNOWN", "a private home in a matched area", tenant(Tenancies.privately())),
                fires(
                        "HB-ELG-013D-UNKNOWN",
                        "supported housing",
                        tenant(Tenancies.privately()
                                .landlord(LandlordKind.SUPPORTED_HOUSING_PROVIDER)
                                .accommodation(AccommodationKind.EXEMPT_ACCOMMODATION)))));
    }

    private static ClaimFixture living(YesNo here) {
        return Claims.singlePensioner().home(Changes.home(here, YesNo.NO, "2015-05-04", notGiven()));
    }

    private static ClaimFixture away() {
        return Claims.singlePensioner()
                .home(Changes.home(
                        YesNo.YES, YesNo.NO, "2015-05-04", given(Changes.absence("2026-10-05", "2026-10-30"))));
    }

    private static ClaimFixture tenant(Tenancies tenancy) {
        return Claims.singlePensioner().tenancy(tenancy.build());
    }
}
