package org.benefitstriage.engine.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.claim.Answer;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Income;

/**
 * A date on the form that tells of something that has happened, so that it cannot lie after the day of the assessment.
 *
 * @param pointer where it stands in the claim
 * @param afterAssessment whether it lies in the future
 */
public record StatedDate(String pointer, boolean afterAssessment) {

    /** Every such date of a claim but dates of birth, which have a rule of their own. */
    public static List<StatedDate> of(Assessment assessment) {
        Claim claim = assessment.claim();
        Collector dates = new Collector(assessment.context().assessmentDate(), new ArrayList<>());
        dates.add("/dates/received", Answer.given(claim.dates().received()));
        dates.add("/dates/firstContact", claim.dates().firstContact());
        dates.add("/dates/formIssued", claim.dates().formIssued());
        dates.add("/declaration/signedOn", claim.declaration().signedOn());
        dates.add("/home/movedIn", claim.home().movedIn());
        dates.add("/residence/arrived", claim.residence().arrived());
        for (int i = 0; i < claim.incomes().size(); i++) {
            Income income = claim.incomes().get(i);
            String pointer = Pointers.item("incomes", i) + "/started";
            if (income instanceof Income.Employment job) {
                dates.add(pointer, job.started());
            } else if (income instanceof Income.SelfEmployment trade) {
                dates.add(pointer, trade.started());
            }
        }
        for (int i = 0; i < claim.disposals().size(); i++) {
            dates.add(
                    Pointers.item("disposals", i) + "/on",
                    Answer.given(claim.disposals().get(i).on()));
        }
        for (int i = 0; i < claim.evidence().size(); i++) {
            dates.add(
                    Pointers.item("evidence", i) + "/dated",
                    claim.evidence().get(i).dated());
        }
        for (int i = 0; i < claim.checks().size(); i++) {
            dates.add(Pointers.item("checks", i) + "/on", claim.checks().get(i).on());
        }
        for (int i = 0; i < claim.nonDependants().size(); i++) {
            dates.add(
                    Pointers.item("nonDependants", i) + "/movedIn",
                    claim.nonDependants().get(i).movedIn());
        }
        return dates.found();
    }

    private record Collector(LocalDate assessmentDate, List<StatedDate> found) {
        void add(String pointer, Answer<LocalDate> date) {
            date.toOptional().ifPresent(day -> found.add(new StatedDate(pointer, day.isAfter(assessmentDate))));
        }
    }
}
