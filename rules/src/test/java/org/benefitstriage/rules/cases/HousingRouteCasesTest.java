package org.benefitstriage.rules.cases;

import static org.benefitstriage.rules.verify.RuleCase.fires;
import static org.benefitstriage.rules.verify.RuleCase.quiet;

import java.util.List;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.UniversalCreditState;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Figures2026;
import org.benefitstriage.rules.verify.Changes;
import org.benefitstriage.rules.verify.Given;
import org.benefitstriage.rules.verify.RuleCase;
import org.benefitstriage.rules.verify.RuleCases;
import org.benefitstriage.rules.verify.Tenancies;

/** Who can claim and under which regulations. Pension age on 19 October 2026. */
class HousingRouteCasesTest extends RuleCases {

    @Override
    protected String file() {
        return "eligibility/hb/route.drl";
    }

    @Override
    protected List<RuleCase> cases() {
        return all(List.of(
                fires("HB-ELG-006A-MET", "single and of pension age", Claims.singlePensioner()),
                fires("HB-ELG-006A-MET", "couple of pension age", Claims.pensionerCouple()),
                fires(
                        "HB-ELG-006A-MET",
                        "protected mixed-age couple",
                        Claims.singlePensioner().partnerBorn("1980-01-01").protectedMixedAgeCouple(YesNo.YES)),
                fires("HB-ELG-006A-MET", "working age in temporary accommodation", young(AccommodationKind.TEMPORARY)),
                fires("HB-ELG-006A-MET", "working age in a refuge", young(AccommodationKind.DOMESTIC_ABUSE_REFUGE)),
                quiet("HB-ELG-006A-MET", "working age in ordinary housing", young(AccommodationKind.GENERAL_NEEDS)),
                fires(
                        "HB-ELG-006A-NOT-MET",
                        "working age in ordinary housing",
                        closed(young(AccommodationKind.GENERAL_NEEDS))),
                fires(
                        "HB-ELG-006A-NOT-MET",
                        "unprotected mixed-age couple",
                        closed(Claims.singlePensioner()
                                .partnerBorn("1980-01-01")
                                .protectedMixedAgeCouple(YesNo.NO))),
                quiet(
                        "HB-ELG-006A-NOT-MET",
                        "mixed-age couple, protection not answered",
                        closed(Claims.singlePensioner()
                                .partnerBorn("1980-01-01")
                                .protectedMixedAgeCouple(YesNo.NOT_ANSWERED))),
                fires(
                        "HB-ELG-006A-MET",
                        "working age while claims were open",
                        Given.given(young(AccommodationKind.GENERAL_NEEDS))
                                .figures(Figures2026.withSwitch("hb.wa.new_claims_allowed_general", true))),
                fires(
                        "HB-ELG-006A-UNKNOWN",
                        "mixed-age couple, protection not answered",
                        Claims.singlePensioner().partnerBorn("1980-01-01").protectedMixedAgeCouple(YesNo.NOT_ANSWERED)),
                fires(
                        "HB-ELG-006A-UNKNOWN",
                        "working age, accommodation not known",
                        young(AccommodationKind.NOT_KNOWN)),
                fires(
                        "HB-ELG-006A-UNKNOWN",
                        "pension age with universal credit",
                        Claims.singlePensioner()
                                .universalCredit(Changes.universalCredit(UniversalCreditState.AWARDED))),
                fires(
                        "HB-ELG-006A-UNKNOWN",
                        "no figure says whether claims are open",
                        Given.given(young(AccommodationKind.GENERAL_NEEDS))
                                .figures(Figures2026.without("hb.wa.new_claims_allowed_general"))),
                quiet("HB-ELG-006A-UNKNOWN", "single and of pension age", Claims.singlePensioner()),
                fires(
                        "HB-ELG-006A-UNKNOWN",
                        "between 66 and 67, born after 5 April 1960",
                        Claims.singlePensioner().claimantBorn("1960-04-06")),
                fires(
                        "HB-ELG-006A-MET",
                        "66, born on 5 April 1960",
                        Claims.singlePensioner().claimantBorn("1960-04-05")),
                fires(
                        "HB-ELG-006A-MET",
                        "an award in ordinary housing that may continue",
                        Given.given(Claims.existingAward())
                                .figures(Figures2026.withSwitch("hb.wa.existing_awards_allowed_general", true))),
                fires(
                        "HB-ELG-006A-NOT-MET",
                        "an award in ordinary housing after the day they ended",
                        Given.given(Claims.existingAward())
                                .figures(Figures2026.withSwitch("hb.wa.existing_awards_allowed_general", false))),
                quiet(
                        "HB-ELG-006A-UNKNOWN",
                        "an award in ordinary housing that may continue",
                        Given.given(Claims.existingAward())
                                .figures(Figures2026.withSwitch("hb.wa.existing_awards_allowed_general", true))),
                fires("HB-ELG-005-MET", "single and of pension age", Claims.singlePensioner()),
                fires(
                        "HB-ELG-005-MET",
                        "universal credit selects working age",
                        Claims.singlePensioner()
                                .universalCredit(Changes.universalCredit(UniversalCreditState.AWARDED_NIL))),
                quiet(
                        "HB-ELG-005-MET",
                        "mixed-age couple without protection",
                        Claims.singlePensioner().partnerBorn("1980-01-01")),
                fires(
                        "HB-ELG-005-UNKNOWN",
                        "mixed-age couple without protection",
                        Claims.singlePensioner().partnerBorn("1980-01-01")),
                quiet(
                        "HB-ELG-005-UNKNOWN",
                        "the run-on of universal credit is ignored",
                        Claims.singlePensioner()
                                .universalCredit(
                                        Changes.universalCredit(UniversalCreditState.CONTINUING_UNDER_REG_60A)))));
    }

    private static Given closed(ClaimFixture fixture) {
        return Given.given(fixture).figures(Figures2026.withSwitch("hb.wa.new_claims_allowed_general", false));
    }

    private static ClaimFixture young(AccommodationKind kind) {
        return Claims.singlePensioner()
                .claimantBorn("1990-01-01")
                .tenancy(Tenancies.privately().accommodation(kind).build());
    }
}
