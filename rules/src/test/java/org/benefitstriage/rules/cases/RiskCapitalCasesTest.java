package org.benefitstriage.rules.cases;

import static org.benefitstriage.engine.claim.Answer.notGiven;
import static org.benefitstriage.rules.verify.RuleCase.fires;
import static org.benefitstriage.rules.verify.RuleCase.quiet;

import java.time.LocalDate;
import java.util.List;
import org.benefitstriage.engine.claim.CapitalKind;
import org.benefitstriage.engine.claim.Disposal;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.rules.verify.Given;
import org.benefitstriage.rules.verify.RuleCase;
import org.benefitstriage.rules.verify.RuleCases;

/** Capital near a limit. The upper limit is £16,000, the tariff threshold £10,000. */
class RiskCapitalCasesTest extends RuleCases {

    @Override
    protected String file() {
        return "risk/capital.drl";
    }

    @Override
    protected List<RuleCase> cases() {
        return all(
                List.of(
                        fires("RSK-011", "£1,000.00 below the limit", saved("15000.00")),
                        quiet("RSK-011", "£1,000.01 below the limit", saved("14999.99")),
                        fires("RSK-011", "exactly at the limit", saved("16000.00")),
                        quiet("RSK-011", "a penny over the limit", saved("16000.01")),
                        fires("RSK-012", "£500.00 below the threshold", saved("9500.00")),
                        quiet("RSK-012", "£500.01 below the threshold", saved("9499.99")),
                        fires("RSK-012", "exactly at the threshold", saved("10000.00")),
                        quiet("RSK-012", "a penny over the threshold", saved("10000.01")),
                        fires("RSK-013", "730 days before receipt", disposed("2024-10-14")),
                        quiet("RSK-013", "731 days before receipt", disposed("2024-10-13")),
                        fires(
                                "RSK-014",
                                "a second property",
                                Claims.singlePensioner()
                                        .capital(Parts.capital(CapitalKind.PROPERTY_OTHER_THAN_HOME, "5000.00", 100))),
                        fires(
                                "RSK-014",
                                "land",
                                Claims.singlePensioner().capital(Parts.capital(CapitalKind.LAND, "5000.00", 100))),
                        fires(
                                "RSK-015",
                                "nothing declared and paid to the claimant",
                                Claims.singlePensioner().capital()),
                        quiet(
                                "RSK-015",
                                "nothing declared on guarantee credit",
                                Claims.onGuaranteeCredit().capital())),
                allQuiet("baseline", Given.given(Claims.singlePensioner()), "RSK-013", "RSK-014"));
    }

    private static ClaimFixture saved(String pounds) {
        return Claims.singlePensioner().capital(Parts.savings(pounds));
    }

    private static ClaimFixture disposed(String iso) {
        return Claims.singlePensioner().disposals(new Disposal(Money.of("2000.00"), LocalDate.parse(iso), notGiven()));
    }
}
