package org.benefitstriage.engine.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.CheckKind;
import org.benefitstriage.engine.claim.CheckOutcome;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.EvidenceItem;
import org.benefitstriage.engine.claim.ExternalCheck;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.RegularAmount;
import org.benefitstriage.engine.claim.Tenancy;
import org.benefitstriage.engine.entitlement.AssessedCapital;
import org.benefitstriage.engine.entitlement.DeclaredIncome;
import org.benefitstriage.engine.law.FigureValue;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.risk.RiskView;

/** Narrows an assessment to the few whole numbers the model may see. */
public final class RiskViewFactory {

    private static final int NO_GAP = 0;
    private static final int AS_REFERENCE = 100;
    private static final int LONGEST_MONTHS = 240;
    private static final int LONGEST_TENANCY_DAYS = 3650;
    private static final int OLDEST_EVIDENCE_DAYS = 365;
    private static final int LARGEST_PERCENT = 1000;
    private static final int LARGEST_BEDROOMS = 4;

    /** Checks whose absence says that nobody looked; each claim can have them. */
    private static final List<CheckKind> EXPECTED_CHECKS =
            List.of(CheckKind.IDENTITY, CheckKind.NINO, CheckKind.ADDRESS, CheckKind.BANK_ACCOUNT);

    private RiskViewFactory() {}

    /** All that the model sees of the claim. */
    public static RiskView of(Assessment assessment) {
        Claim claim = assessment.claim();
        LocalDate received = claim.dates().received();
        return new RiskView(
                rentToReferencePercent(assessment),
                capitalPercent(assessment),
                claim.incomes().size(),
                earningsGapPercent(claim),
                claim.incomes(Income.SelfEmployment.class).isEmpty() ? 0 : 1,
                claim.nonDependants().size(),
                (int) claim.nonDependants().stream()
                        .filter(person -> !person.grossIncome().isGiven() && NonDependants.needsIncomeEvidence(person))
                        .count(),
                adultsUndeclared(claim),
                claim.home()
                        .movedIn()
                        .map(day -> clamp(ChronoUnit.MONTHS.between(day, received), LONGEST_MONTHS))
                        .orElse(LONGEST_MONTHS),
                assessment.context().linked().otherClaimsAtAddress(),
                assessment.context().linked().otherClaimsOnAccount(),
                (int) claim.evidence().stream()
                        .filter(item -> !item.state().counts())
                        .count(),
                oldestEvidenceDays(claim, received),
                (int) claim.checks().stream()
                        .filter(check -> check.outcome() == CheckOutcome.MISMATCHED)
                        .count(),
                (int) EXPECTED_CHECKS.stream()
                        .filter(kind -> claim.outcome(kind, Owner.CLAIMANT) == CheckOutcome.NOT_CHECKED)
                        .count(),
                passported(claim) ? 1 : 0,
                claim.tenancy()
                        .map(tenancy -> tenancy.started()
                                .map(day -> clamp(ChronoUnit.DAYS.between(day, received), LONGEST_TENANCY_DAYS))
                                .orElse(LONGEST_TENANCY_DAYS))
                        .orElse(LONGEST_TENANCY_DAYS));
    }

    /** Weekly rent against the local housing allowance for a home of this size, where the area is known. */
    private static int rentToReferencePercent(Assessment assessment) {
        ParameterSet figures = assessment.figures(Benefit.HOUSING_BENEFIT);
        return assessment
                .claim()
                .tenancy()
                .map(tenancy -> tenancy.broadRentalMarketArea()
                        .toOptional()
                        .flatMap(area -> figures.find("lha." + slug(area)))
                        .map(figure -> figure.value())
                        .filter(FigureValue.LocalHousingAllowance.class::isInstance)
                        .map(value -> percent(
                                tenancy.rent().weekly(), reference((FigureValue.LocalHousingAllowance) value, tenancy)))
                        .orElse(AS_REFERENCE))
                .orElse(AS_REFERENCE);
    }

    private static ExactAmount reference(FigureValue.LocalHousingAllowance rates, Tenancy tenancy) {
        int bedrooms = Math.min(LARGEST_BEDROOMS, Math.max(1, tenancy.bedrooms().orElse(1)));
        return rates.bedrooms().get(bedrooms - 1).exact();
    }

    private static String slug(String area) {
        return area.trim().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** Capital against the upper limit; a passported claim's capital does not matter. */
    private static int capitalPercent(Assessment assessment) {
        if (assessment.claim().existingBenefits().pensionCredit().hasGuaranteeCredit()) {
            return 0;
        }
        return assessment
                .figures(Benefit.HOUSING_BENEFIT)
                .find("hb.capital_limit")
                .map(figure -> figure.value())
                .filter(FigureValue.Amount.class::isInstance)
                .map(value -> Math.min(
                        100,
                        percent(
                                AssessedCapital.total(assessment.claim()),
                                ((FigureValue.Amount) value).money().exact())))
                .orElse(0);
    }

    /** The largest distance between declared earnings and the payroll record, as a share of the record. */
    private static int earningsGapPercent(Claim claim) {
        int largest = NO_GAP;
        for (Owner owner : List.of(Owner.CLAIMANT, Owner.PARTNER)) {
            ExactAmount declared = DeclaredIncome.weeklyEarnings(claim, owner);
            int gap = claim.check(CheckKind.EARNINGS, owner)
                    .flatMap(check -> observedWeekly(check))
                    .filter(ExactAmount::isPositive)
                    .map(recorded -> percent(recorded.minus(declared).max(declared.minus(recorded)), recorded))
                    .orElse(NO_GAP);
            largest = Math.max(largest, gap);
        }
        return largest;
    }

    private static Optional<ExactAmount> observedWeekly(ExternalCheck check) {
        return check.observed().map(RegularAmount::weekly).toOptional();
    }

    private static int adultsUndeclared(Claim claim) {
        int declared = 1 + (claim.hasPartner() ? 1 : 0) + claim.nonDependants().size();
        return claim.councilTax()
                .map(record -> Math.max(0, record.adultsOnRecord().orElse(declared) - declared))
                .orElse(0);
    }

    private static int oldestEvidenceDays(Claim claim, LocalDate received) {
        return claim.evidence().stream()
                .map(EvidenceItem::dated)
                .flatMap(dated -> dated.toOptional().stream())
                .mapToInt(day -> clamp(ChronoUnit.DAYS.between(day, received), OLDEST_EVIDENCE_DAYS))
                .max()
                .orElse(0);
    }

    /** A passport counts only when the award was confirmed by somebody else. */
    private static boolean passported(Claim claim) {
        boolean relied = claim.existingBenefits().pensionCredit().hasGuaranteeCredit()
                || claim.existingBenefits().universalCredit().isAwarded();
        return relied && claim.outcome(CheckKind.BENEFIT_AWARD, Owner.CLAIMANT) == CheckOutcome.MATCHED;
    }

    private static int percent(ExactAmount part, ExactAmount whole) {
        if (!whole.isPositive()) {
            return 0;
        }
        Money step = Money.ofPence(1);
        long parts = part.times(100).stepsOrPart(step);
        long unit = Math.max(1, whole.stepsOrPart(step));
        return (int) Math.min(LARGEST_PERCENT, parts / unit);
    }

    private static int clamp(long value, int largest) {
        return (int) Math.max(0, Math.min(largest, value));
    }
}
