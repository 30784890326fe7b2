package org.benefitstriage.rules.corpus;

import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.claim.Backdating;
import org.benefitstriage.engine.claim.BenefitsClaimed;
import org.benefitstriage.engine.claim.CheckKind;
import org.benefitstriage.engine.claim.CheckOutcome;
import org.benefitstriage.engine.claim.CouncilInterest;
import org.benefitstriage.engine.claim.Disposal;
import org.benefitstriage.engine.claim.EvidenceForm;
import org.benefitstriage.engine.claim.EvidenceKind;
import org.benefitstriage.engine.claim.EvidenceState;
import org.benefitstriage.engine.claim.NonDependantStatus;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.Residence;
import org.benefitstriage.engine.claim.ResidenceStatus;
import org.benefitstriage.engine.claim.Signatory;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.entitlement.Calculated;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Figures2026;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.fixture.Policies;
import org.benefitstriage.engine.law.Certainty;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.law.LawChecked;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.policy.PolicyInForce;
import org.benefitstriage.engine.scheme.LocalScheme;
import org.benefitstriage.rules.schemes.SchemeLibrary;
import org.benefitstriage.rules.verify.Changes;
import org.benefitstriage.rules.verify.Given;
import org.benefitstriage.rules.verify.Tenancies;
import org.benefitstriage.rules.verify.TestFigures;

/** Claims of which one thing stands in the way of an automatic approval. */
final class StoppedClaims {

    static final UnaryOperator<Entitlement.Award> LAPSED = award -> with(award, TestFigures.until("2026-11-21"), false);

    static final UnaryOperator<Entitlement.Award> A_PENNY_MORE = award -> new Entitlement.Award(
            award.benefit(),
            new Calculated<>(
                    award.weekly().value().plus(Money.ofPence(1)),
                    award.weekly().working()),
            award.daily(),
            award.from(),
            award.route(),
            award.figures(),
            false);

    private StoppedClaims() {}

    /** The awards that the calculators give, each of them changed. */
    static Given altered(UnaryOperator<Entitlement.Award> change) {
        Given given = Given.given(Claims.singlePensioner());
        return given.entitlements(given.entitlementsFor(given.assessment()).stream()
                .map(entitlement -> entitlement.<Entitlement>fold(change::apply, none -> none))
                .toArray(Entitlement[]::new));
    }

    static Entitlement.Award with(Entitlement.Award award, Figure figure, boolean health) {
        return new Entitlement.Award(
                award.benefit(), award.weekly(), award.daily(), award.from(), award.route(), List.of(figure), health);
    }

    static Given away() {
        return Given.given(Claims.singlePensioner()
                .home(Changes.home(
                        YesNo.YES, YesNo.NO, "2015-05-04", given(Changes.absence("2026-10-05", "2026-10-30")))));
    }

    static Given issuedLongAgo() {
        return Given.given(Claims.singlePensioner().dates(Changes.dates("2026-10-14", "2026-09-01", "2026-09-13")));
    }

    static Given signedBy(Signatory signatory) {
        return Given.given(Claims.singlePensioner().declaration(Changes.signed(YesNo.YES, "2026-10-14", signatory)));
    }

    static Given creditMismatched() {
        return Given.given(Claims.onGuaranteeCredit()
                .laterChecks(Changes.check(CheckKind.BENEFIT_AWARD, CheckOutcome.MISMATCHED)));
    }

    static Given alteredDocument() {
        return Given.given(Claims.singlePensioner()
                .evidence(Changes.evidence(
                        EvidenceKind.BANK_STATEMENTS,
                        EvidenceState.SUSPECTED_ALTERED,
                        EvidenceForm.COPY,
                        "2026-10-01")));
    }

    static Given workingAge() {
        return Given.given(Claims.existingAward().received("2026-05-13"))
                .on("2026-05-15")
                .figures(Figures2026.withSwitch("hb.wa.existing_awards_allowed_general", true));
    }

    /** Under a council's own scheme that the council has signed. */
    static Given ownScheme() {
        LocalScheme needwood = SchemeLibrary.load()
                .find(new AuthorityCode("NEEDWOOD"), LocalDate.of(2026, 10, 5))
                .orElseThrow();
        return Given.given(Claims.workingAge(AccommodationKind.GENERAL_NEEDS)
                        .benefits(BenefitsClaimed.COUNCIL_TAX_REDUCTION))
                .localScheme(needwood)
                .policy(new PolicyInForce.Adopted(
                        Policies.needwood(Set.of(needwood.figure().reference()))));
    }

    static Given secondAdult() {
        return Given.given(Claims.singlePensioner()
                .benefits(BenefitsClaimed.COUNCIL_TAX_REDUCTION)
                .incomes(Parts.statePension(Owner.CLAIMANT, "900.00"))
                .nonDependants(Parts.worker("1990-01-01", 20, "200.00")));
    }

    static Given withoutPolicy() {
        return Given.given(Claims.singlePensioner()).policy(new PolicyInForce.NotAdopted("none in this test"));
    }

    static Given born(String iso) {
        return Given.given(Claims.singlePensioner().claimantBorn(iso));
    }

    static Given health() {
        return altered(award -> with(award, award.figures().get(0), true));
    }

    static Given owned() {
        return Given.given(Claims.singlePensioner().home(Changes.home(YesNo.YES, YesNo.YES, "2015-05-04", notGiven())));
    }

    static Tenancies privately() {
        return Tenancies.privately();
    }

    // The test area has a rate, so that only the fact in question is missing.
    static Given tenant(Tenancies tenancy) {
        return Given.given(Claims.singlePensioner().tenancy(tenancy.build()))
                .figures(TestFigures.withReferenceRent("150.00"));
    }

    static Given doubtful() {
        return altered(award -> with(award, TestFigures.of(Certainty.THIRD_PARTY, LawChecked.TEXT), false));
    }

    static Given mismatched(CheckKind kind) {
        return Given.given(Claims.singlePensioner().laterChecks(Changes.check(kind, CheckOutcome.MISMATCHED)));
    }

    static Given preSettled() {
        return Given.given(
                Claims.singlePensioner().residence(new Residence(ResidenceStatus.PRE_SETTLED, YesNo.YES, notGiven())));
    }

    static Given undecidedNonDependant() {
        return Given.given(Claims.onGuaranteeCredit()
                .nonDependants(Parts.nonDependant("1990-01-01", NonDependantStatus.NOT_KNOWN)));
    }

    static Given student() {
        return Given.given(Claims.singlePensioner().claimantIs(Changes.student(YesNo.YES)));
    }

    static Given backdated() {
        return Given.given(
                Claims.singlePensioner().backdating(given(new Backdating(LocalDate.of(2026, 9, 14), notGiven()))));
    }

    static Given disposal() {
        return Given.given(Claims.singlePensioner()
                .disposals(new Disposal(Money.of("9000.00"), LocalDate.of(2026, 8, 3), notGiven())));
    }

    static Given interest(YesNo revision, YesNo suspension, YesNo overpayment, YesNo fraud) {
        return Given.given(Claims.singlePensioner()
                .councilInterest(new CouncilInterest(revision, suspension, overpayment, fraud)));
    }
}
