package org.benefitstriage.rules.cases;

import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;
import static org.benefitstriage.rules.verify.RuleCase.fires;
import static org.benefitstriage.rules.verify.RuleCase.quiet;

import java.util.List;
import org.benefitstriage.engine.claim.NonDependantStatus;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.rules.verify.Changes;
import org.benefitstriage.rules.verify.RuleCase;
import org.benefitstriage.rules.verify.RuleCases;

/** Liability, home, others liable and non-dependants. */
class CouncilTaxLiabilityCasesTest extends RuleCases {

    @Override
    protected String file() {
        return "eligibility/ctr/liability.drl";
    }

    @Override
    protected List<RuleCase> cases() {
        return all(List.of(
                fires("CTR-ELG-013A-MET", "baseline", Claims.singlePensioner()),
                quiet("CTR-ELG-013A-MET", "not liable", liable(YesNo.NO)),
                fires("CTR-ELG-013A-NOT-MET", "not liable", liable(YesNo.NO)),
                quiet("CTR-ELG-013A-NOT-MET", "not answered", liable(YesNo.NOT_ANSWERED)),
                fires("CTR-ELG-013A-UNKNOWN", "not answered", liable(YesNo.NOT_ANSWERED)),
                quiet("CTR-ELG-013A-UNKNOWN", "baseline", Claims.singlePensioner()),
                fires("CTR-ELG-SCH1P5-MET", "baseline", Claims.singlePensioner()),
                quiet("CTR-ELG-SCH1P5-MET", "does not live there", living(YesNo.NO)),
                fires("CTR-ELG-SCH1P5-NOT-MET", "does not live there", living(YesNo.NO)),
                quiet("CTR-ELG-SCH1P5-NOT-MET", "not answered", living(YesNo.NOT_ANSWERED)),
                fires("CTR-ELG-SCH1P5-UNKNOWN", "not answered", living(YesNo.NOT_ANSWERED)),
                quiet("CTR-ELG-SCH1P5-UNKNOWN", "baseline", Claims.singlePensioner()),
                fires("CTR-ELG-SCH1P5-UNKNOWN", "away for now", away()),
                fires("CTR-ELG-SCH1P7-MET", "one other liable of two adults", shared(2)),
                quiet("CTR-ELG-SCH1P7-MET", "one other liable of one adult", shared(1)),
                fires("CTR-ELG-SCH1P7-UNKNOWN", "one other liable of one adult", shared(1)),
                quiet("CTR-ELG-SCH1P7-UNKNOWN", "one other liable of two adults", shared(2)),
                fires("CTR-ELG-SCH1P8-MET", "baseline", Claims.singlePensioner()),
                quiet(
                        "CTR-ELG-SCH1P8-MET",
                        "an adult whose status is not known",
                        Claims.singlePensioner()
                                .nonDependants(Parts.nonDependant("1990-01-01", NonDependantStatus.NOT_KNOWN))),
                fires(
                        "CTR-ELG-SCH1P8-UNKNOWN",
                        "an adult whose status is not known",
                        Claims.singlePensioner()
                                .nonDependants(Parts.nonDependant("1990-01-01", NonDependantStatus.NOT_KNOWN))),
                quiet("CTR-ELG-SCH1P8-UNKNOWN", "baseline", Claims.singlePensioner())));
    }

    private static ClaimFixture living(YesNo here) {
        return Claims.singlePensioner().home(Changes.home(here, YesNo.NO, "2015-05-04", notGiven()));
    }

    private static ClaimFixture away() {
        return Claims.singlePensioner()
                .home(Changes.home(
                        YesNo.YES, YesNo.NO, "2015-05-04", given(Changes.absence("2026-10-05", "2026-10-30"))));
    }

    private static ClaimFixture liable(YesNo answer) {
        return Claims.singlePensioner().councilTax(given(Changes.councilTax(answer, given(1), YesNo.YES, 0)));
    }

    private static ClaimFixture shared(int adults) {
        return Claims.singlePensioner().councilTax(given(Changes.councilTax(YesNo.YES, given(adults), YesNo.NO, 1)));
    }
}
