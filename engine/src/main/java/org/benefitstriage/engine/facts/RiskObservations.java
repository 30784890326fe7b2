package org.benefitstriage.engine.facts;

import java.util.HashMap;
import java.util.Map;

/** The values of {@link RiskFacts} in words, by label. The labels are part of the rule book: rename with care. */
final class RiskObservations {

    private RiskObservations() {}

    static Map<String, String> of(RiskFacts facts) {
        Map<String, String> seen = new HashMap<>(128);
        income(facts, seen);
        capital(facts.capital(), seen);
        household(facts.household(), seen);
        tenancy(facts.tenancy(), seen);
        claim(facts, seen);
        checks(facts, seen);
        return seen;
    }

    private static void income(RiskFacts facts, Map<String, String> seen) {
        RiskEarnings earnings = facts.earnings();
        seen.put("passported by guarantee credit", Words.of(earnings.passported()));
        seen.put("declared weekly earnings", earnings.declared().toString());
        seen.put(
                "weekly earnings on the payroll record",
                earnings.recordKnown() ? earnings.recorded().toString() : Words.NOT_KNOWN);
        seen.put("largest difference in weekly earnings", earnings.gap().toString());
        seen.put("earnings check mismatched without an amount", Words.of(earnings.mismatchedWithoutAmount()));
        seen.put("jobs without an employer's name", Integer.toString(earnings.employerNotNamed()));
        seen.put("earnings without payslips or a match", Words.of(earnings.unevidenced()));
        seen.put("no income declared", Words.of(earnings.noIncomeAtAll()));
        RiskPensions pensions = facts.pensions();
        seen.put("declared weekly pensions", pensions.declared().toString());
        seen.put(
                "weekly pensions on the record",
                pensions.recordKnown() ? pensions.recorded().toString() : Words.NOT_KNOWN);
        seen.put("largest difference in weekly pensions", pensions.gap().toString());
        seen.put("pension check mismatched without an amount", Words.of(pensions.mismatchedWithoutAmount()));
        RiskSelfEmployment trade = facts.selfEmployment();
        seen.put("self-employed", Words.of(trade.counted()));
        seen.put("time trading", trade.startKnown() ? Words.days(trade.daysTrading()) : Words.NOT_KNOWN);
        seen.put(
                "profit an hour",
                trade.profitAnHourKnown() ? trade.profitAnHour().toString() : Words.NOT_KNOWN);
    }

    private static void capital(RiskCapital capital, Map<String, String> seen) {
        seen.put("capital", capital.total().toString());
        seen.put(
                "capital below the upper limit by",
                capital.limitKnown() ? capital.belowLimit().toString() : Words.NOT_KNOWN);
        seen.put(
                "capital below the tariff threshold by",
                capital.thresholdKnown() ? capital.belowThreshold().toString() : Words.NOT_KNOWN);
        seen.put("time since capital was disposed of", since(capital.disposed(), capital.daysSinceDisposal(), "none"));
        seen.put("property or land besides the home", Words.of(capital.otherProperty()));
        seen.put("no capital declared", Words.of(capital.noneDeclared()));
    }

    private static void household(RiskHousehold household, Map<String, String> seen) {
        seen.put("adults declared", Integer.toString(household.adultsDeclared()));
        seen.put(
                "adults on the council tax record",
                household.adultsRecordKnown() ? Integer.toString(household.adultsRecorded()) : Words.NOT_KNOWN);
        seen.put("single person discount with other adults declared", Words.of(household.discountWithOthers()));
        seen.put("non-dependants", Integer.toString(household.nonDependants()));
        seen.put("non-dependants without income evidence", Integer.toString(household.nonDependantsUnevidenced()));
        seen.put("non-dependants not fully described", Integer.toString(household.nonDependantsUndescribed()));
        seen.put("council tax record mismatched", Words.of(household.councilTaxMismatched()));
    }

    private static void tenancy(RiskTenancy tenancy, Map<String, String> seen) {
        seen.put("private landlord", Words.of(tenancy.privateLandlord()));
        seen.put("weekly rent", tenancy.rented() ? tenancy.weeklyRent().toString() : "not rented");
        seen.put(
                "rent as a share of the reference rent",
                tenancy.referenceKnown() ? tenancy.percentOfReference() + "%" : "no reference rent");
        seen.put(
                "time since the tenancy began", since(tenancy.startKnown(), tenancy.daysSinceStart(), Words.NOT_KNOWN));
        seen.put("written agreement", Words.of(tenancy.writtenAgreement()));
        seen.put("landlord is a relative or former partner", Words.of(tenancy.landlordRelative()));
        seen.put("landlord lives in the home", Words.of(tenancy.landlordLivesIn()));
        seen.put("landlord not named", Words.of(tenancy.landlordNotNamed()));
        seen.put("tenancy check mismatched", Words.of(tenancy.mismatched()));
    }

    private static void claim(RiskFacts facts, Map<String, String> seen) {
        RiskAddress address = facts.address();
        seen.put("time since moving in", since(address.moveKnown(), address.daysSinceMove(), Words.NOT_KNOWN));
        seen.put("other claims at the property", Integer.toString(address.otherClaims()));
        seen.put("address check mismatched", Words.of(address.mismatched()));
        seen.put("temporary absence reported", Words.of(address.away()));
        RiskPayment payment = facts.payment();
        seen.put("claimant asks to be paid", Words.of(payment.toOwnAccount()));
        seen.put("account in claimant's or partner's name", Words.of(payment.inClaimantsName()));
        seen.put("other claims paid to the account", Integer.toString(payment.otherClaims()));
        seen.put("account check mismatched", Words.of(payment.mismatched()));
        RiskHistory history = facts.history();
        seen.put("other open claims by the same person", Integer.toString(history.otherOpenClaims()));
        seen.put("earlier start asked for", Words.of(history.backdatingAsked()));
        seen.put("days before receipt asked for", Long.toString(history.daysBackdated()));
        seen.put("signed by somebody else", Words.of(history.signedByAnother()));
        seen.put("days from first contact to receipt", Long.toString(history.daysSinceFirstContact()));
    }

    private static void checks(RiskFacts facts, Map<String, String> seen) {
        RiskEvidence evidence = facts.evidence();
        seen.put("evidence that seems altered", Integer.toString(evidence.altered()));
        seen.put("evidence not accepted", Integer.toString(evidence.rejected()));
        seen.put("evidence awaited", Integer.toString(evidence.awaited()));
        seen.put("every document a copy", Words.of(evidence.copiesOnly()));
        seen.put("age of the oldest statement or payslip", Words.days(evidence.oldestDays()));
        RiskChecks checks = facts.checks();
        seen.put("identity check mismatched", Words.of(checks.identityMismatched()));
        seen.put("National Insurance number check mismatched", Words.of(checks.ninoMismatched()));
        seen.put("benefit award check mismatched", Words.of(checks.awardMismatched()));
        seen.put("relies on a benefit award", Words.of(checks.awardReliedOn()));
        seen.put("benefit award confirmed", Words.of(checks.awardConfirmed()));
        seen.put("days from receipt to confirmation", Long.toString(checks.daysToConfirmation()));
    }

    private static String since(boolean known, long days, String otherwise) {
        return known ? Words.days(days) : otherwise;
    }
}
