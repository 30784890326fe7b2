package org.benefitstriage.engine.dates;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.claim.Answer;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.ClaimDates;
import org.benefitstriage.engine.law.Citation;
import org.benefitstriage.engine.law.ParameterSet;

/**
 * Finds the date of claim and the first day of entitlement (SI 2012/2885 Sch 8 para 5 for council tax reduction, SI 2006/213
 * reg 83 and SI 2006/214 reg 64 for housing benefit, which have the same shape). The first rule that matches wins:
 *
 * <ol>
 *   <li>a passporting benefit is awarded and this claim came within a month of that one: its first day of entitlement;
 *   <li>already on a passporting benefit when liability began, and claimed within a month: the day it began;
 *   <li>an intention to claim was notified and the form came within a month of being issued: the day of first contact;
 *   <li>otherwise the day the form was received.
 * </ol>
 *
 * The rule for a former partner needs facts that the form does not ask. What needs judgement comes back not certain.
 */
public final class DateOfClaimFinder {

    /** Months in which a claim follows a passporting benefit or a change: in the text of the rules themselves. */
    private static final Period PASSPORT_PERIOD = Period.ofMonths(1);

    private static final String INTENTION_MONTHS = "time.intention_month";

    private DateOfClaimFinder() {}

    /**
     * When a claim for one benefit counts from.
     *
     * @param claim the claim
     * @param benefit the benefit
     * @param figuresOnReceipt the figures in force on the day the form was received
     */
    public static ClaimTiming find(Claim claim, Benefit benefit, ParameterSet figuresOnReceipt) {
        return find(claim, benefit, figuresOnReceipt, Optional.empty());
    }

    /** When a claim counts from for council tax reduction under a council's own scheme. */
    public static ClaimTiming underScheme(Claim claim, ParameterSet figuresOnReceipt, CouncilDates council) {
        return find(claim, Benefit.COUNCIL_TAX_REDUCTION, figuresOnReceipt, Optional.of(council));
    }

    private static ClaimTiming find(
            Claim claim, Benefit benefit, ParameterSet figuresOnReceipt, Optional<CouncilDates> council) {
        List<String> doubts = new ArrayList<>(DateDoubts.about(claim));
        Optional<LocalDate> liability = FirstLiability.find(claim, benefit, doubts);
        Dated dated = earlier(
                claim,
                benefit,
                dateOfClaim(claim, liability, figuresOnReceipt, doubts),
                figuresOnReceipt,
                council,
                doubts);
        LocalDate from =
                EntitlementStart.find(claim, benefit, dated.date(), liability, figuresOnReceipt, council, doubts);
        return new ClaimTiming(
                benefit,
                dated.date(),
                from,
                sentence(dated.rule(), doubts),
                council.map(CouncilDates::citation).orElseGet(() -> citation(benefit)),
                doubts.isEmpty());
    }

    private static Dated earlier(
            Claim claim,
            Benefit benefit,
            Dated dated,
            ParameterSet figures,
            Optional<CouncilDates> council,
            List<String> doubts) {
        return TimeForClaiming.earlierStart(claim, benefit, dated.date(), figures, council, doubts)
                .map(day -> new Dated(
                        day, "day asked for, within the months before the " + dated.rule() + " that are covered"))
                .orElse(dated);
    }

    private static Dated dateOfClaim(
            Claim claim, Optional<LocalDate> liability, ParameterSet figures, List<String> doubts) {
        LocalDate received = claim.dates().received();
        Optional<PassportDates> passport = PassportDates.find(claim, received, doubts);
        if (passport.isPresent()) {
            PassportDates dates = passport.get();
            if (dates.claimReceived()
                            .map(day -> isWithin(received, day, PASSPORT_PERIOD))
                            .orElse(false)
                    && !dates.from().isAfter(received)) {
                return new Dated(
                        dates.from(),
                        "first day of " + dates.benefit()
                                + ", because this claim came within one month of that one reaching DWP");
            }
            if (liability
                    .filter(start -> start.isAfter(dates.from()) && isWithin(received, start, PASSPORT_PERIOD))
                    .isPresent()) {
                return new Dated(
                        liability.get(),
                        "day liability began, because the claimant was on " + dates.benefit()
                                + " and claimed within one month");
            }
        }
        return intention(claim.dates(), figures, doubts)
                .orElseGet(() -> new Dated(received, "day the form was received"));
    }

    private static Optional<Dated> intention(ClaimDates dates, ParameterSet figures, List<String> doubts) {
        Optional<LocalDate> contact = dates.firstContact().toOptional().filter(day -> day.isBefore(dates.received()));
        if (contact.isEmpty()) {
            return Optional.empty();
        }
        if (figures.find(INTENTION_MONTHS).isEmpty()) {
            doubts.add("no figures are loaded for " + dates.received()
                    + ", so how long a notified intention lasts is not known");
            return Optional.empty();
        }
        Period allowed = Period.ofMonths((int) figures.count(INTENTION_MONTHS));
        // A form cannot be issued before the contact that asked for it.
        Answer<LocalDate> issued = dates.formIssued();
        LocalDate countedFrom = issued.orElse(contact.get());
        if (isWithin(dates.received(), countedFrom, allowed)) {
            return Optional.of(new Dated(
                    contact.get(), "day of first contact, because the form came within one month of being issued"));
        }
        doubts.add(
                issued.isGiven()
                        ? "the form came more than one month after it was issued, and whether longer was reasonable is for"
                                + " a person"
                        : "the day the form was issued after first contact is not given");
        return Optional.empty();
    }

    private static boolean isWithin(LocalDate day, LocalDate start, Period period) {
        return !day.isBefore(start) && !day.isAfter(start.plus(period));
    }

    private static String sentence(String rule, List<String> doubts) {
        return doubts.isEmpty() ? rule : rule + "; a person settles it: " + String.join("; ", doubts);
    }

    private static Citation citation(Benefit benefit) {
        return switch (benefit) {
            case HOUSING_BENEFIT -> new Citation("SI 2006/214 reg 64; SI 2006/213 reg 83");
            case COUNCIL_TAX_REDUCTION -> new Citation("SI 2012/2885 Sch 8 para 5");
        };
    }

    private record Dated(LocalDate date, String rule) {}
}
