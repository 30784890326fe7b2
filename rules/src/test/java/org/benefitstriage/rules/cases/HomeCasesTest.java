package org.benefitstriage.rules.cases;

import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;
import static org.benefitstriage.rules.verify.RuleCase.fires;
import static org.benefitstriage.rules.verify.RuleCase.quiet;

import java.util.List;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.Answer;
import org.benefitstriage.engine.claim.BenefitsClaimed;
import org.benefitstriage.engine.claim.Boarder;
import org.benefitstriage.engine.claim.BoarderKind;
import org.benefitstriage.engine.claim.Payee;
import org.benefitstriage.engine.claim.PaymentDetails;
import org.benefitstriage.engine.claim.Residence;
import org.benefitstriage.engine.claim.ResidenceStatus;
import org.benefitstriage.engine.claim.ServiceKind;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.rules.verify.Changes;
import org.benefitstriage.rules.verify.Given;
import org.benefitstriage.rules.verify.RuleCase;
import org.benefitstriage.rules.verify.RuleCases;
import org.benefitstriage.rules.verify.Tenancies;

/** Tenancy, council tax and payment that contradict each other. */
class HomeCasesTest extends RuleCases {

    @Override
    protected String file() {
        return "validation/home.drl";
    }

    @Override
    protected List<RuleCase> cases() {
        return all(
                List.of(
                        fires("VAL-038", "no rent", tenant(Tenancies.privately().rent("0.00"))),
                        quiet(
                                "VAL-038",
                                "a penny of rent",
                                tenant(Tenancies.privately().rent("0.01"))),
                        fires(
                                "VAL-039",
                                "one more sharer than rooms",
                                tenant(Tenancies.privately().jointTenants(2))),
                        quiet(
                                "VAL-039",
                                "as many sharers as rooms",
                                tenant(Tenancies.privately().jointTenants(1))),
                        fires(
                                "VAL-040",
                                "owned and rented",
                                Claims.singlePensioner()
                                        .home(Changes.home(YesNo.YES, YesNo.YES, "2015-05-04", notGiven()))),
                        fires(
                                "VAL-041",
                                "begins 120 days after receipt",
                                tenant(Tenancies.privately().started("2027-02-11"))),
                        quiet(
                                "VAL-041",
                                "begins 119 days after receipt",
                                tenant(Tenancies.privately().started("2027-02-10"))),
                        fires(
                                "VAL-042",
                                "services a penny over the rent",
                                tenant(Tenancies.privately().services(Parts.service(ServiceKind.WATER, "110.01")))),
                        quiet(
                                "VAL-042",
                                "services as much as the rent",
                                tenant(Tenancies.privately().services(Parts.service(ServiceKind.WATER, "110.00")))),
                        fires(
                                "VAL-043",
                                "kind not known",
                                tenant(Tenancies.privately().accommodation(AccommodationKind.NOT_KNOWN))),
                        fires(
                                "VAL-044",
                                "52 rent-free weeks",
                                tenant(Tenancies.privately().rentFreeWeeks(52))),
                        quiet(
                                "VAL-044",
                                "51 rent-free weeks",
                                tenant(Tenancies.privately().rentFreeWeeks(51))),
                        fires(
                                "VAL-045",
                                "rooms not given",
                                tenant(Tenancies.privately().roomsNotGiven())),
                        quiet(
                                "VAL-045",
                                "rooms not given by a council tenant",
                                tenant(Tenancies.fromCouncil().roomsNotGiven())),
                        fires("VAL-046", "nothing due", Claims.singlePensioner().councilTax("0.00", 0)),
                        quiet("VAL-046", "a penny due", Claims.singlePensioner().councilTax("0.01", 0)),
                        fires(
                                "VAL-047",
                                "discount and a boarder",
                                Claims.singlePensioner().boarders(boarder())),
                        quiet(
                                "VAL-047",
                                "no discount and a boarder",
                                taxed(Claims.singlePensioner().boarders(boarder()), given(2), YesNo.NO, 0)),
                        fires("VAL-048", "discount and a partner", Claims.pensionerCouple()),
                        quiet(
                                "VAL-048",
                                "no discount and a partner",
                                taxed(Claims.pensionerCouple(), given(2), YesNo.NO, 0)),
                        fires(
                                "VAL-049",
                                "as many others liable as adults",
                                taxed(Claims.singlePensioner(), given(1), YesNo.NO, 1)),
                        quiet(
                                "VAL-049",
                                "one other liable of two adults",
                                taxed(Claims.singlePensioner(), given(2), YesNo.NO, 1)),
                        fires("VAL-050", "paid out, no account", paid(Tenancies.privately(), Payee.CLAIMANT, false)),
                        quiet("VAL-050", "paid out, account given", paid(Tenancies.privately(), Payee.CLAIMANT, true)),
                        quiet(
                                "VAL-050",
                                "rent rebate, no account",
                                paid(Tenancies.fromCouncil(), Payee.RENT_ACCOUNT, false)),
                        fires(
                                "VAL-051",
                                "rent account of a private landlord",
                                paid(Tenancies.privately(), Payee.RENT_ACCOUNT, false)),
                        quiet(
                                "VAL-051",
                                "rent account of the council",
                                paid(Tenancies.fromCouncil(), Payee.RENT_ACCOUNT, false)),
                        fires(
                                "VAL-052",
                                "housing benefit alone to council tax",
                                paid(Tenancies.privately(), Payee.COUNCIL_TAX_ACCOUNT, false)
                                        .benefits(BenefitsClaimed.HOUSING_BENEFIT)),
                        quiet(
                                "VAL-052",
                                "both benefits, council tax account",
                                paid(Tenancies.privately(), Payee.COUNCIL_TAX_ACCOUNT, false)),
                        fires(
                                "VAL-053",
                                "not answered",
                                Claims.singlePensioner()
                                        .home(Changes.home(YesNo.NOT_ANSWERED, YesNo.NO, "2015-05-04", notGiven()))),
                        fires("VAL-054", "not answered", residence(Claims.singlePensioner())),
                        quiet(
                                "VAL-054",
                                "not answered, exempt by guarantee credit",
                                residence(Claims.onGuaranteeCredit()))),
                allQuiet("baseline", Given.given(Claims.singlePensioner()), "VAL-040", "VAL-043", "VAL-053"));
    }

    private static ClaimFixture tenant(Tenancies tenancy) {
        return Claims.singlePensioner().tenancy(tenancy.build());
    }

    private static ClaimFixture taxed(ClaimFixture fixture, Answer<Integer> adults, YesNo discount, int others) {
        return fixture.councilTax(given(Changes.councilTax(YesNo.YES, adults, discount, others)));
    }

    private static ClaimFixture paid(Tenancies tenancy, Payee payee, boolean account) {
        return tenant(tenancy)
                .payment(
                        account
                                ? new PaymentDetails(payee, given("000000"), given("00000001"), YesNo.YES)
                                : new PaymentDetails(payee, notGiven(), notGiven(), YesNo.NOT_ANSWERED));
    }

    private static ClaimFixture residence(ClaimFixture fixture) {
        return fixture.residence(new Residence(ResidenceStatus.NOT_ANSWERED, YesNo.YES, notGiven()));
    }

    private static Boarder boarder() {
        return new Boarder(BoarderKind.LODGER, Parts.weekly("60.00"), 1, YesNo.NO);
    }
}
