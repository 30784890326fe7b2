package org.benefitstriage.engine.claim;

import java.time.LocalDate;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;

/** One source of income of the claimant or partner. */
public sealed interface Income {

    /** Whose income it is. */
    Owner owner();

    /** The gross exact amount a week. */
    ExactAmount weeklyGross();

    /**
     * Pay from an employer.
     *
     * @param owner whose
     * @param employer name of the employer, if given
     * @param started first day of the job, if given
     * @param weeklyHours hours a week
     * @param gross pay before deductions
     * @param incomeTax tax deducted, same frequency as the pay
     * @param nationalInsurance National Insurance deducted, same frequency
     * @param pensionContribution contribution to a pension, same frequency
     * @param specialOccupation a part-time fire-fighter, coastguard, lifeboat crew or member of a reserve force
     */
    record Employment(
            Owner owner,
            Answer<String> employer,
            Answer<LocalDate> started,
            int weeklyHours,
            RegularAmount gross,
            Money incomeTax,
            Money nationalInsurance,
            Money pensionContribution,
            YesNo specialOccupation)
            implements Income {
        @Override
        public ExactAmount weeklyGross() {
            return gross.weekly();
        }
    }

    /**
     * Self-employment.
     *
     * @param owner whose
     * @param trade nature of the trade, if given
     * @param started first day of trading, if given
     * @param weeklyHours hours a week
     * @param turnover receipts
     * @param allowableCosts allowable costs, same frequency as the turnover
     * @param taxAndNationalInsurance notional tax and National Insurance, same frequency
     * @param pensionContribution contribution to a pension, same frequency
     */
    record SelfEmployment(
            Owner owner,
            Answer<String> trade,
            Answer<LocalDate> started,
            int weeklyHours,
            RegularAmount turnover,
            Money allowableCosts,
            Money taxAndNationalInsurance,
            Money pensionContribution)
            implements Income {
        @Override
        public ExactAmount weeklyGross() {
            return turnover.weekly();
        }
    }

    /**
     * A pension.
     *
     * @param owner whose
     * @param kind state, occupational, personal or war pension
     * @param payer who pays it, if given
     * @param gross pension before tax
     * @param incomeTax tax deducted, same frequency
     */
    record Pension(Owner owner, PensionKind kind, Answer<String> payer, RegularAmount gross, Money incomeTax)
            implements Income {
        @Override
        public ExactAmount weeklyGross() {
            return gross.weekly();
        }
    }

    /**
     * A social security benefit other than those in {@link ExistingBenefits}.
     *
     * @param owner whose
     * @param kind which
     * @param amount what is paid
     */
    record StateBenefit(Owner owner, StateBenefitKind kind, RegularAmount amount) implements Income {
        @Override
        public ExactAmount weeklyGross() {
            return amount.weekly();
        }
    }

    /**
     * Any other income.
     *
     * @param owner whose
     * @param kind which
     * @param amount what is received
     */
    record OtherIncome(Owner owner, OtherIncomeKind kind, RegularAmount amount) implements Income {
        @Override
        public ExactAmount weeklyGross() {
            return amount.weekly();
        }
    }
}
