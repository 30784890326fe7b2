package org.benefitstriage.engine.facts;

import java.util.Map;

/**
 * Everything that risk indicators may look at. No date of birth, sex, nationality, residence status, disability, name,
 * postcode, language or child is in it, nor anything that stands for one; a test compares every component with the deny-list.
 *
 * @param earnings pay from employers
 * @param pensions occupational and personal pensions
 * @param selfEmployment trades
 * @param capital capital
 * @param household other adults, counted
 * @param tenancy tenancy and rent
 * @param address the home
 * @param payment where to pay
 * @param evidence evidence
 * @param checks checks made by others
 * @param history how the claim came
 */
public record RiskFacts(
        RiskEarnings earnings,
        RiskPensions pensions,
        RiskSelfEmployment selfEmployment,
        RiskCapital capital,
        RiskHousehold household,
        RiskTenancy tenancy,
        RiskAddress address,
        RiskPayment payment,
        RiskEvidence evidence,
        RiskChecks checks,
        RiskHistory history) {

    /** The risk facts of an assessment. */
    public static RiskFacts of(Assessment assessment) {
        return assessment.risk();
    }

    static RiskFacts workedOut(Assessment assessment) {
        return new RiskFacts(
                RiskEarnings.of(assessment.claim()),
                RiskPensions.of(assessment.claim()),
                RiskSelfEmployment.of(assessment.claim()),
                RiskCapital.of(assessment),
                RiskHousehold.of(assessment.claim()),
                RiskTenancy.of(assessment),
                RiskAddress.of(assessment),
                RiskPayment.of(assessment),
                RiskEvidence.of(assessment.claim()),
                RiskChecks.of(assessment.claim()),
                RiskHistory.of(assessment));
    }

    /** Every value in words, by the label that indicators name in {@code @looksAt}. */
    public Map<String, String> inWords() {
        return RiskObservations.of(this);
    }
}
