package org.benefitstriage.engine.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.dates.BenefitWeek;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.law.ParameterSet;

/**
 * Works out a schedule of weekly entitlement. Circumstances count as they are on the first day of each benefit week, because
 * a birthday, somebody who moves in, or the end of the delay of a deduction changes an award from the Monday on or after it; a
 * change in the figures counts from the very day (SI 2006/213 reg 79
 * and SI 2006/214 reg 59, from general knowledge: read before printing on a notice).
 */
public final class WeeklySchedules {

    private WeeklySchedules() {}

    /**
     * The schedule of one benefit from the first day of entitlement to a last day.
     *
     * @param assessment the claim and when it counts from
     * @param benefit the benefit
     * @param last the last day wanted; before the first day of entitlement it is taken to be the end of the first benefit week
     * @param figuresOn the figures in force on a day, for this claim's kind of rent
     */
    public static WeeklySchedule of(
            Assessment assessment, Benefit benefit, LocalDate last, Function<LocalDate, ParameterSet> figuresOn) {
        LocalDate from = assessment.timing(benefit).entitlementFrom();
        LocalDate to = last.isBefore(from) ? BenefitWeek.endOf(from) : last;
        List<ScheduledPeriod> periods = new ArrayList<>();
        for (LocalDate day = from;
                !day.isAfter(to);
                day = BenefitWeek.endOf(day).plusDays(1)) {
            LocalDate end = BenefitWeek.endOf(day);
            week(assessment, benefit, day, end.isAfter(to) ? to : end, figuresOn, periods);
        }
        return new WeeklySchedule(benefit, periods);
    }

    private static void week(
            Assessment assessment,
            Benefit benefit,
            LocalDate first,
            LocalDate last,
            Function<LocalDate, ParameterSet> figuresOn,
            List<ScheduledPeriod> periods) {
        ParameterSet figures = figuresOn.apply(first);
        if (figures.all().equals(figuresOn.apply(last).all())) {
            periods.add(new ScheduledPeriod(first, last, calculate(assessment, benefit, first, figures)));
            return;
        }
        LocalDate start = first;
        Entitlement running = calculate(assessment, benefit, first, figures);
        for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            Entitlement next = calculate(assessment, benefit, first, figuresOn.apply(day));
            if (!sameAward(running, next)) {
                periods.add(new ScheduledPeriod(start, day.minusDays(1), running));
                start = day;
                running = next;
            }
        }
        periods.add(new ScheduledPeriod(start, last, running));
    }

    /** The circumstances of one day with figures that may be of another day in the same week. */
    private static Entitlement calculate(
            Assessment assessment, Benefit benefit, LocalDate circumstances, ParameterSet figures) {
        return Entitlements.calculate(
                assessment.on(benefit, circumstances, figures),
                benefit,
                assessment.timing(benefit).entitlementFrom());
    }

    // A week is divided only where a figure that this award rests on changes.
    private static boolean sameAward(Entitlement one, Entitlement other) {
        return one.fold(
                award -> other.fold(next -> references(award).equals(references(next)), none -> false),
                none -> other.fold(next -> false, still -> none.reasons().equals(still.reasons())));
    }

    private static List<String> references(Entitlement.Award award) {
        return award.figures().stream().map(Figure::reference).toList();
    }
}
