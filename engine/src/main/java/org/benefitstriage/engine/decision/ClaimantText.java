package org.benefitstriage.engine.decision;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.law.FigureValue;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.policy.EvidenceRequirement;
import org.benefitstriage.engine.routing.Outcome;

/**
 * What the claimant is told at once, in plain English. No risk, band, score or reason for a referral: the browser may show
 * every word. The statutory notice is another document.
 */
final class ClaimantText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private ClaimantText() {}

    static List<String> write(DecisionParts parts) {
        return parts.route().route().outcome() == Outcome.AUTO_APPROVED ? approved(parts) : referred(parts);
    }

    private static List<String> approved(DecisionParts parts) {
        List<String> text = new ArrayList<>();
        for (Entitlement entitlement : parts.entitlements()) {
            entitlement.fold(award -> text.add(awarded(award)), not -> false);
        }
        text.add(
                "This decision was made automatically, by published rules. You can ask for a person to look at it again, "
                        + "at no cost and without giving a reason.");
        for (Benefit benefit : parts.assessment().claim().benefits().benefits()) {
            text.add(rights(benefit, parts.assessment().figures(benefit)));
        }
        earlier(parts, text);
        text.add("You must tell us if anything on your form changes.");
        return text;
    }

    /** A pensioner's claim can cover earlier weeks without a reason; they are not awarded unless asked for, so say so. */
    private static void earlier(DecisionParts parts, List<String> text) {
        for (Benefit benefit : parts.assessment().claim().benefits().benefits()) {
            String id =
                    switch (benefit) {
                        case HOUSING_BENEFIT -> "time.hb.pa.time_for_claiming";
                        case COUNCIL_TAX_REDUCTION -> "time.ctr.pensioner.time_for_claiming";
                    };
            long months = count(parts.assessment().figures(benefit), id);
            if (months > 0) {
                text.add("If you needed " + benefit.title() + " before "
                        + day(parts.assessment().timing(benefit).entitlementFrom())
                        + ", tell us: your claim can cover up to " + months
                        + " months earlier, and you need not say why.");
            }
        }
    }

    private static String awarded(Entitlement.Award award) {
        String what =
                switch (award.benefit()) {
                    case HOUSING_BENEFIT -> "You will get Housing Benefit of ";
                    case COUNCIL_TAX_REDUCTION -> "Your council tax will be reduced by ";
                };
        return what + award.weekly().value() + " a week from " + day(award.from()) + ".";
    }

    private static String rights(Benefit benefit, ParameterSet figures) {
        return switch (benefit) {
            case HOUSING_BENEFIT ->
                "If you think the Housing Benefit decision is wrong, you can ask for a written statement "
                        + "of reasons, ask us to look at it again, or appeal to an independent tribunal"
                        + within(figures, "time.hb.appeal", "month") + ".";
            case COUNCIL_TAX_REDUCTION ->
                "If you think the Council Tax Reduction decision is wrong, write to us and say why. "
                        + "If you do not agree with our reply" + answered(figures)
                        + ", you can appeal to the Valuation Tribunal.";
        };
    }

    private static String answered(ParameterSet figures) {
        return count(figures, "time.ctr.council_reply_to_grievance") == 0
                ? ""
                : ", or we do not reply" + within(figures, "time.ctr.council_reply_to_grievance", "month");
    }

    private static List<String> referred(DecisionParts parts) {
        List<String> text = new ArrayList<>();
        text.add("Thank you. We have your claim and a benefits officer will look at it.");
        if (!parts.evidenceRequired().isEmpty()) {
            text.add("Please send us: " + evidence(parts.evidenceRequired()) + evidenceTime(parts) + ".");
            text.add(
                    "If you cannot get something, tell us. We can often help, and your claim still counts from the same day.");
        }
        ParameterSet figures = parts.assessment()
                .figures(parts.assessment().claim().benefits().benefits().get(0));
        long days = count(figures, "time.decision_days");
        if (days > 0) {
            text.add("We aim to decide within " + days + " days of having everything we need.");
        }
        return text;
    }

    private static String evidence(List<EvidenceRequirement> required) {
        return String.join(
                "; ",
                required.stream()
                        .map(line -> line.kind().inWords() + (line.originalOnly() ? " (the original)" : ""))
                        .distinct()
                        .toList());
    }

    private static String evidenceTime(DecisionParts parts) {
        Benefit first = parts.assessment().claim().benefits().benefits().get(0);
        return within(parts.assessment().figures(first), "time.evidence_month", "month");
    }

    private static String within(ParameterSet figures, String id, String unit) {
        long count = count(figures, id);
        if (count == 0) {
            return "";
        }
        return count == 1 ? " within one " + unit : " within " + count + " " + unit + "s";
    }

    private static long count(ParameterSet figures, String id) {
        return figures.find(id)
                .map(Figure::value)
                .filter(FigureValue.Count.class::isInstance)
                .map(value -> ((FigureValue.Count) value).number())
                .orElse(0L);
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
