package org.benefitstriage.engine.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.benefitstriage.engine.claim.CheckKind;
import org.benefitstriage.engine.claim.CheckOutcome;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.EvidenceKind;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.entitlement.DeclaredIncome;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.money.Rounding;

/**
 * Earnings as risk sees them: of claimant and any partner together, whole pence a week. Nothing is looked at when guarantee
 * credit is in payment, because no earnings count then.
 *
 * @param passported whether all income is ignored
 * @param declared gross pay declared
 * @param recorded gross pay on the payroll record, for those for whom it is known
 * @param recordKnown whether the payroll record gave an amount for anyone
 * @param gap distance between declared and recorded, the largest of any one earner
 * @param undeclared whether the record shows pay for someone for whom none is declared
 * @param mismatchedWithoutAmount whether a check came back mismatched and gave no amount
 * @param employerNotNamed number of jobs without an employer's name
 * @param unevidenced whether pay is declared with neither payslips nor a match
 * @param noIncomeAtAll whether no income of any kind is declared
 */
public record RiskEarnings(
        boolean passported,
        Money declared,
        Money recorded,
        boolean recordKnown,
        Money gap,
        boolean undeclared,
        boolean mismatchedWithoutAmount,
        int employerNotNamed,
        boolean unevidenced,
        boolean noIncomeAtAll) {

    private static final List<Owner> EARNERS = List.of(Owner.CLAIMANT, Owner.PARTNER);

    static RiskEarnings of(Claim claim) {
        Comparison sum = Comparison.over(claim, CheckKind.EARNINGS, DeclaredIncome::weeklyEarnings);
        List<Income.Employment> jobs = claim.incomes(Income.Employment.class);
        return new RiskEarnings(
                claim.existingBenefits().pensionCredit().hasGuaranteeCredit(),
                sum.declared(),
                sum.recorded(),
                sum.recordKnown(),
                sum.gap(),
                sum.undeclared(),
                sum.mismatchedWithoutAmount(),
                (int) jobs.stream().filter(job -> !job.employer().isGiven()).count(),
                jobs.stream().anyMatch(job -> isUnevidenced(claim, job.owner())),
                claim.incomes().isEmpty());
    }

    private static boolean isUnevidenced(Claim claim, Owner owner) {
        return claim.outcome(CheckKind.EARNINGS, owner) != CheckOutcome.MATCHED
                && claim.evidence().stream()
                        .noneMatch(item -> item.kind() == EvidenceKind.PAYSLIPS
                                && item.owner() == owner
                                && item.state().counts());
    }

    /** What a record by others says against what the form says. */
    record Comparison(
            Money declared,
            Money recorded,
            boolean recordKnown,
            Money gap,
            boolean undeclared,
            boolean mismatchedWithoutAmount) {

        /** The declared weekly amount of one person. */
        interface Declared {
            ExactAmount of(Claim claim, Owner owner);
        }

        static Comparison over(Claim claim, CheckKind kind, Declared amounts) {
            Money declared = Money.ZERO;
            Money recorded = Money.ZERO;
            Money gap = Money.ZERO;
            boolean known = false;
            boolean undeclared = false;
            boolean mismatched = false;
            for (Owner owner : EARNERS) {
                Money own = amounts.of(claim, owner).round(Rounding.HALF_PENNY_UP);
                declared = declared.plus(own);
                var check = claim.check(kind, owner);
                var amount = check.flatMap(found -> found.observed().toOptional());
                if (amount.isPresent()) {
                    Money theirs = amount.get().weekly().round(Rounding.HALF_PENNY_UP);
                    recorded = recorded.plus(theirs);
                    known = true;
                    gap = gap.max(theirs.differenceFrom(own));
                    undeclared |= own.isZero() && theirs.isMoreThan(Money.ZERO);
                } else {
                    mismatched |= check.filter(found -> found.outcome() == CheckOutcome.MISMATCHED)
                            .isPresent();
                }
            }
            return new Comparison(declared, recorded, known, gap, undeclared, mismatched);
        }
    }

    /** Whether earnings matter to the award. */
    public boolean counted() {
        return !passported;
    }

    /** Days between two days, never negative. */
    static long days(LocalDate from, LocalDate to) {
        return Math.max(0, ChronoUnit.DAYS.between(from, to));
    }

    public boolean anyEmployerNotNamed() {
        return employerNotNamed > 0;
    }
}
