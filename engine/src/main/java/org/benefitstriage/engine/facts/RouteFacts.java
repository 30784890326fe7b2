package org.benefitstriage.engine.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.dates.PensionAge;
import org.benefitstriage.engine.dates.PensionAgeAnswer;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.law.FigureValue;
import org.benefitstriage.engine.risk.Observation;

/**
 * What decides whether a benefit is open to a new claim and which regulations govern it.
 *
 * @param claimantPensionAge whether the claimant has reached pension age on the first day of entitlement
 * @param partnerPensionAge whether the partner has; the claimant's answer when there is no partner
 * @param couple whether there is a partner
 * @param protectedCouple whether a mixed-age couple has kept a pension-age route since before 15 May 2019
 * @param onWorkingAgeBenefit whether universal credit is awarded or IS, JSA(IB) or ESA(IR) is paid
 * @param workingAgeBenefitsAnswered whether the form answers about all of them
 * @param accommodation what kind of accommodation; not known without a tenancy
 * @param generalClaimsOpen whether working-age claims in ordinary housing were open on that day, not answered when no figure
 *     says so
 * @param existingAwardContinues whether an award in ordinary housing was already in payment and may continue on that day
 * @param localSchemeHeld whether the council's own working-age scheme is held for that day, and no guarantee credit speaks
 *     against working age
 */
public record RouteFacts(
        PensionAgeAnswer claimantPensionAge,
        PensionAgeAnswer partnerPensionAge,
        boolean couple,
        YesNo protectedCouple,
        boolean onWorkingAgeBenefit,
        boolean workingAgeBenefitsAnswered,
        AccommodationKind accommodation,
        YesNo generalClaimsOpen,
        boolean existingAwardContinues,
        boolean localSchemeHeld)
        implements Observed {

    /** The route of one benefit. */
    public static RouteFacts of(Assessment assessment, Benefit benefit) {
        return assessment.route(benefit);
    }

    static RouteFacts workedOut(Assessment assessment, Benefit benefit) {
        Claim claim = assessment.claim();
        LocalDate on = assessment.timing(benefit).entitlementFrom();
        PensionAgeAnswer claimant = PensionAge.reached(claim.claimant().dateOfBirth(), on);
        BenefitFacts benefits = BenefitFacts.of(claim);
        return new RouteFacts(
                claimant,
                claim.partner()
                        .fold(partner -> PensionAge.reached(partner.person().dateOfBirth(), on), () -> claimant),
                claim.hasPartner(),
                claim.existingBenefits().protectedMixedAgeCouple(),
                benefits.universalCreditAwarded() || benefits.legacyBenefit(),
                benefits.universalCreditAnswered() && benefits.legacyAnswered(),
                claim.tenancy().fold(tenancy -> tenancy.accommodation(), () -> AccommodationKind.NOT_KNOWN),
                turned(assessment, "hb.wa.new_claims_allowed_general"),
                claim.workingAge().existingAward().isYes()
                        && turned(assessment, "hb.wa.existing_awards_allowed_general")
                                .isYes(),
                assessment.localScheme().isPresent()
                        && !claim.existingBenefits().pensionCredit().hasGuaranteeCredit());
    }

    private static YesNo turned(Assessment assessment, String id) {
        Optional<Figure> figure = assessment.housingBenefitFigures().find(id);
        return figure.map(found -> found.value() instanceof FigureValue.Switch open && open.on() ? YesNo.YES : YesNo.NO)
                .orElse(YesNo.NOT_ANSWERED);
    }

    /** Whether claimant and any partner have all reached pension age. */
    public boolean allOfPensionAge() {
        return claimantPensionAge.isYes() && partnerPensionAge.isYes();
    }

    /** Whether claimant and any partner are all below pension age. */
    public boolean noneOfPensionAge() {
        return claimantPensionAge.isNo() && partnerPensionAge.isNo();
    }

    /** Whether one of the couple has reached pension age and the other has not. */
    public boolean mixedAge() {
        return claimantPensionAge.isYes() && partnerPensionAge.isNo()
                || claimantPensionAge.isNo() && partnerPensionAge.isYes();
    }

    /** Whether somebody's pension age cannot be worked out. */
    public boolean pensionAgeUncertain() {
        return !allOfPensionAge() && !noneOfPensionAge() && !mixedAge();
    }

    /** Whether the prescribed scheme for pensioners plainly governs council tax reduction. */
    public boolean pensionerForCouncilTax() {
        return claimantPensionAge.isYes() && !onWorkingAgeBenefit && workingAgeBenefitsAnswered;
    }

    /** Whether the council's own scheme plainly governs council tax reduction. */
    public boolean workingAgeForCouncilTax() {
        return claimantPensionAge.isNo() || onWorkingAgeBenefit;
    }

    /** Whether the scheme that governs council tax reduction is certain, and its rules are held. */
    public boolean councilTaxRulesHeld() {
        return pensionerForCouncilTax() || workingAgeForCouncilTax() && localSchemeHeld;
    }

    public boolean temporaryOrSpecified() {
        return accommodation == AccommodationKind.TEMPORARY || accommodation.isSpecified();
    }

    public boolean ordinaryHousing() {
        return accommodation == AccommodationKind.GENERAL_NEEDS;
    }

    /** Which housing benefit regulations apply, by the order of hb reg 5: benefits first, then ages, then protection. */
    public Regulations regulations() {
        if (!workingAgeBenefitsAnswered && !onWorkingAgeBenefit) {
            return noneOfPensionAge() ? Regulations.WORKING_AGE : Regulations.NOT_SETTLED;
        }
        if (onWorkingAgeBenefit || noneOfPensionAge()) {
            return Regulations.WORKING_AGE;
        }
        return allOfPensionAge() || mixedAge() && protectedCouple.isYes()
                ? Regulations.PENSION_AGE
                : Regulations.NOT_SETTLED;
    }

    public boolean underPensionAgeRegulations() {
        return regulations() == Regulations.PENSION_AGE;
    }

    public boolean underWorkingAgeRegulations() {
        return regulations() == Regulations.WORKING_AGE;
    }

    @Override
    public List<Observation> observations() {
        return List.of(
                Words.seen("claimant of pension age", claimantPensionAge),
                Words.seen("partner of pension age", couple ? Words.of(partnerPensionAge) : "no partner"),
                Words.seen("protected mixed-age couple", protectedCouple),
                Words.seen("on universal credit, IS, JSA(IB) or ESA(IR)", onWorkingAgeBenefit),
                Words.seen("accommodation", accommodation),
                Words.seen("award from before new claims closed", existingAwardContinues),
                Words.seen("local scheme held", localSchemeHeld),
                Words.seen("regulations", regulations().instrument()));
    }
}
