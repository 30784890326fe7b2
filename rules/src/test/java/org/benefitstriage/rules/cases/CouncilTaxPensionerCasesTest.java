package org.benefitstriage.rules.cases;

import static org.benefitstriage.rules.verify.RuleCase.fires;
import static org.benefitstriage.rules.verify.RuleCase.quiet;

import java.time.LocalDate;
import java.util.List;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.claim.UniversalCreditState;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.scheme.LocalScheme;
import org.benefitstriage.rules.schemes.SchemeLibrary;
import org.benefitstriage.rules.verify.Changes;
import org.benefitstriage.rules.verify.Given;
import org.benefitstriage.rules.verify.RuleCase;
import org.benefitstriage.rules.verify.RuleCases;

/** Who is a pensioner for council tax reduction. */
class CouncilTaxPensionerCasesTest extends RuleCases {

    private static final LocalScheme NEEDWOOD = SchemeLibrary.load()
            .find(new AuthorityCode("NEEDWOOD"), LocalDate.of(2026, 10, 5))
            .orElseThrow();

    @Override
    protected String file() {
        return "eligibility/ctr/pensioner.drl";
    }

    @Override
    protected List<RuleCase> cases() {
        return all(List.of(
                fires("CTR-ELG-003-MET", "baseline", Claims.singlePensioner()),
                quiet("CTR-ELG-003-MET", "working age", Claims.singlePensioner().claimantBorn("1990-01-01")),
                fires(
                        "CTR-ELG-003-UNKNOWN",
                        "working age",
                        Claims.singlePensioner().claimantBorn("1990-01-01")),
                quiet("CTR-ELG-003-UNKNOWN", "baseline", Claims.singlePensioner()),
                fires(
                        "CTR-ELG-003-MET",
                        "a mixed-age couple not on universal credit",
                        Claims.singlePensioner().partnerBorn("1980-01-01")),
                fires(
                        "CTR-ELG-003-UNKNOWN",
                        "on universal credit",
                        Claims.singlePensioner()
                                .universalCredit(Changes.universalCredit(UniversalCreditState.AWARDED))),
                fires(
                        "CTR-ELG-003-UNKNOWN",
                        "universal credit not answered",
                        Claims.singlePensioner()
                                .universalCredit(Changes.universalCredit(UniversalCreditState.NOT_ANSWERED))),
                fires(
                        "CTR-ELG-003-MET",
                        "working age, and the council's scheme is held",
                        Given.given(Claims.singlePensioner().claimantBorn("1990-01-01"))
                                .localScheme(NEEDWOOD)),
                fires(
                        "CTR-ELG-003-UNKNOWN",
                        "universal credit not answered at pension age, though a scheme is held",
                        Given.given(Claims.singlePensioner()
                                        .universalCredit(Changes.universalCredit(UniversalCreditState.NOT_ANSWERED)))
                                .localScheme(NEEDWOOD)),
                fires("CTR-ELG-SCH3-MET", "baseline", Claims.singlePensioner()),
                quiet(
                        "CTR-ELG-SCH3-MET",
                        "second adult reduction alone",
                        Claims.singlePensioner().secondAdultOnly(YesNo.YES)),
                fires(
                        "CTR-ELG-SCH3-UNKNOWN",
                        "second adult reduction alone",
                        Claims.singlePensioner().secondAdultOnly(YesNo.YES)),
                quiet("CTR-ELG-SCH3-UNKNOWN", "baseline", Claims.singlePensioner()),
                fires(
                        "CTR-ELG-SCH3-UNKNOWN",
                        "not answered",
                        Claims.singlePensioner().secondAdultOnly(YesNo.NOT_ANSWERED))));
    }
}
