package org.benefitstriage.engine.risk;

/**
 * All that the model sees of a claim: a handful of whole numbers. No names, contacts, free text, protected characteristics
 * or listed proxies; a test compares the components with the allow-list in the model card.
 *
 * @param rentToReferencePercent weekly rent as a percentage of the reference rent, 100 when there is none
 * @param capitalBelowLimitPercent assessed capital as a percentage of the upper limit, 0 to 100 (0 when passported)
 * @param incomeSources number of income sources declared
 * @param earningsGapPercent distance between declared earnings and the payroll record as a percentage of the record, 0 when
 *     none is known
 * @param selfEmployed 1 when any income is from self-employment
 * @param nonDependants number of non-dependants
 * @param nonDependantsUnevidenced number of non-dependants whose income has no evidence
 * @param adultsUndeclared adults on the council tax record beyond those declared
 * @param monthsAtAddress whole months at the address, 0 to 240, 240 when not known
 * @param otherClaimsAtAddress other open claims at the property
 * @param otherClaimsOnAccount other claims paid to the same bank account
 * @param evidenceMissing evidence items awaited or rejected
 * @param evidenceStaleDays days since the oldest dated evidence, 0 to 365
 * @param checksMismatched checks by others that came back mismatched
 * @param checksNotMade checks by others that were not made
 * @param passported 1 when guarantee credit or another passport is confirmed
 * @param daysSinceMoveOrTenancyStart days since the tenancy started, 0 to 3650, 3650 when not known
 */
public record RiskView(
        int rentToReferencePercent,
        int capitalBelowLimitPercent,
        int incomeSources,
        int earningsGapPercent,
        int selfEmployed,
        int nonDependants,
        int nonDependantsUnevidenced,
        int adultsUndeclared,
        int monthsAtAddress,
        int otherClaimsAtAddress,
        int otherClaimsOnAccount,
        int evidenceMissing,
        int evidenceStaleDays,
        int checksMismatched,
        int checksNotMade,
        int passported,
        int daysSinceMoveOrTenancyStart) {}
