package org.benefitstriage.engine.entitlement;

import java.time.LocalDate;
import java.util.Optional;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.CouncilTax;
import org.benefitstriage.engine.dates.CouncilDates;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.facts.RouteFacts;
import org.benefitstriage.engine.law.Citation;
import org.benefitstriage.engine.scheme.LocalScheme;
import org.benefitstriage.engine.scheme.Reach;
import org.benefitstriage.engine.scheme.SchemeDates;

/** The dates of a claim under a council's own scheme: the first day and the earliest day, from the scheme's data. */
public final class LocalSchemeDates implements CouncilDates {

    private final Assessment assessment;
    private final LocalScheme scheme;

    private LocalSchemeDates(Assessment assessment, LocalScheme scheme) {
        this.assessment = assessment;
        this.scheme = scheme;
    }

    /** The dates of the council's scheme, where that scheme plainly governs the claim and is held. */
    public static Optional<CouncilDates> of(Assessment assessment) {
        boolean governs = assessment.claim().benefits().benefits().contains(Benefit.COUNCIL_TAX_REDUCTION)
                && RouteFacts.of(assessment, Benefit.COUNCIL_TAX_REDUCTION).workingAgeForCouncilTax();
        return assessment
                .localScheme()
                .filter(scheme -> governs)
                .map(scheme -> new LocalSchemeDates(assessment, scheme));
    }

    @Override
    public boolean startsOnTheDateOfClaim() {
        return scheme.dates().start() == SchemeDates.Start.DAY_OF_CLAIM;
    }

    @Override
    public boolean startIsKnown() {
        return scheme.dates().start() != SchemeDates.Start.NOT_KNOWN;
    }

    @Override
    public Citation citation() {
        return scheme.dates().startCitation();
    }

    @Override
    public String aboutEarlierStart(LocalDate asked, LocalDate dateOfClaim) {
        SchemeDates.Found found = found(dateOfClaim);
        if (found instanceof SchemeDates.Open open) {
            return "an earlier start is asked for, and how far back the council's scheme reaches is not known ("
                    + open.reason() + ")";
        }
        return words(((SchemeDates.Applies) found).rule(), asked, dateOfClaim);
    }

    private SchemeDates.Found found(LocalDate dateOfClaim) {
        Worksheet questions = new Worksheet(
                Scheme.COUNCIL_TAX_REDUCTION_PENSIONER, assessment.figures(Benefit.COUNCIL_TAX_REDUCTION), dateOfClaim);
        Optional<CouncilTax> tax = CouncilTaxReductionPensioner.liability(assessment.claim(), questions);
        return tax.<SchemeDates.Found>map(bill -> SchemeDates.backdatingOf(
                        scheme,
                        LocalSchemeFacts.of(
                                assessment.claim(), bill, CouncilTaxDay.of(bill, dateOfClaim), dateOfClaim, questions)))
                .orElseGet(() -> new SchemeDates.Open("the council tax bill is not given"));
    }

    private static String words(SchemeDates.Backdating rule, LocalDate asked, LocalDate dateOfClaim) {
        String scheme = "an earlier start is asked for, and the council's scheme ";
        String cite = " (" + rule.citation().text() + ")";
        if (rule.reach() instanceof Reach.NotKnown) {
            return scheme + "does not say how far back it reaches" + cite;
        }
        String exceptionally = rule.exceptionally()
                .map(reach -> "; in exceptional circumstances " + limit(reach, dateOfClaim))
                .orElse("");
        if (rule.reach() instanceof Reach.None) {
            return scheme + "has no backdating" + cite + exceptionally;
        }
        boolean tooFar = rule.reach().earliest(dateOfClaim).map(asked::isBefore).orElse(false);
        return scheme + "reaches " + limit(rule.reach(), dateOfClaim) + cite + exceptionally
                + (tooFar
                        ? ", which is later than the day asked for"
                        : ", with " + rule.needs() + ", which is for a person");
    }

    private static String limit(Reach reach, LocalDate dateOfClaim) {
        return reach.earliest(dateOfClaim)
                .map(day -> "back to " + day + " at the earliest")
                .orElse("back without a limit");
    }
}
