package org.benefitstriage.api.calculations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.decision.DecisionRecord;
import org.benefitstriage.engine.eligibility.ConditionAnswer;
import org.benefitstriage.engine.eligibility.ConditionResult;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.entitlement.WorkingLine;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.validation.Finding;
import org.benefitstriage.engine.validation.FindingSeverity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the law gives for given facts, with the working. Not a decision: nothing is stored, nobody is told.
 *
 * @param assessmentDate the day of the calculation
 * @param entitlements one per benefit asked for
 * @param openConditions conditions that are not met, or cannot be answered from the facts given
 * @param findings what is missing, contradictory or impossible about the facts
 * @param undetermined what an award depends on and the facts do not say
 * @param assumed what was taken for given because the facts do not say, and may matter
 */
@Schema(name = "Calculation", description = "What the law gives for given facts. Not a decision; nothing is stored.")
public record Calculation(
        LocalDate assessmentDate,
        List<Result> entitlements,
        List<OpenCondition> openConditions,
        List<FindingView> findings,
        List<Undetermined> undetermined,
        List<String> assumed) {

    public Calculation {
        entitlements = List.copyOf(entitlements);
        openConditions = List.copyOf(openConditions);
        findings = List.copyOf(findings);
        undetermined = List.copyOf(undetermined);
        assumed = List.copyOf(assumed);
    }

    /**
     * Something an award depends on that is not known.
     *
     * @param what a JSON pointer to a missing fact, the id of a condition, or the benefit
     * @param why in plain English
     */
    @Schema(name = "Undetermined", description = "Something an award depends on that is not known.")
    public record Undetermined(String what, String why) {}

    /**
     * The entitlement to one benefit.
     *
     * @param benefit the benefit
     * @param calculated whether an award could be worked out
     * @param weeklyPence the award in pence a week
     * @param daily the exact award a day, for example {@code £3.5714}
     * @param from the first day of entitlement
     * @param route how it was worked out
     * @param working the lines of the working, in order
     * @param figures the dated figures used
     * @param figuresInDoubt those of them that do not stand on their own source
     * @param schedule the weekly award over time, one line for each change
     * @param reasons why no award could be worked out
     */
    @Schema(name = "CalculatedEntitlement", description = "The entitlement to one benefit.")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Result(
            Benefit benefit,
            boolean calculated,
            Optional<Long> weeklyPence,
            Optional<String> daily,
            Optional<LocalDate> from,
            Optional<String> route,
            List<Line> working,
            List<String> figures,
            List<FigureInDoubt> figuresInDoubt,
            List<ScheduleLine> schedule,
            List<String> reasons) {

        static Result of(Entitlement entitlement, List<ScheduleLine> schedule) {
            return entitlement.fold(
                    award -> new Result(
                            award.benefit(),
                            true,
                            Optional.of(award.weekly().value().pence()),
                            Optional.of(award.daily().toString()),
                            Optional.of(award.from()),
                            Optional.of(award.route()),
                            award.weekly().working().stream().map(Line::of).toList(),
                            award.figures().stream().map(Figure::reference).toList(),
                            FigureInDoubt.among(award.figures()),
                            schedule,
                            List.of()),
                    not -> new Result(
                            not.benefit(),
                            false,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            not.reasons()));
        }
    }

    /**
     * One line of a working.
     *
     * @param step for example {@code HB-CAL-TAPER}
     * @param label what the line is
     * @param formula the sum with its figures in it
     * @param amount the exact result as printed
     * @param citation its provision
     */
    @Schema(name = "WorkingLine", description = "One line of a working.")
    public record Line(String step, String label, String formula, String amount, String citation) {

        static Line of(WorkingLine line) {
            return new Line(
                    line.step().value(),
                    line.label(),
                    line.formula(),
                    line.amount(),
                    line.citation().text());
        }
    }

    /**
     * A condition of entitlement that does not stand.
     *
     * @param id for example {@code HB-ELG-043}
     * @param benefit the benefit it is a condition of
     * @param answer not met, or undetermined
     * @param question the question it asks
     * @param citation its regulation
     * @param reason why, in plain English
     */
    @Schema(name = "OpenCondition", description = "A condition that is not met or cannot be answered.")
    public record OpenCondition(
            String id, Benefit benefit, ConditionAnswer answer, String question, String citation, String reason) {

        static OpenCondition of(ConditionResult condition) {
            return new OpenCondition(
                    condition.id().value(),
                    condition.benefit(),
                    condition.answer(),
                    condition.question(),
                    condition.citation().text(),
                    condition.reason());
        }
    }

    /**
     * Something about the facts as given.
     *
     * @param id for example {@code VAL-012}
     * @param severity whether an award can be worked out without it
     * @param pointer JSON pointer to the place
     * @param message what is wrong and how to mend it
     */
    @Schema(name = "Finding", description = "Something about the facts that is missing, contradictory or impossible.")
    public record FindingView(String id, FindingSeverity severity, String pointer, String message) {

        static FindingView of(Finding finding) {
            return new FindingView(finding.id().value(), finding.severity(), finding.pointer(), finding.message());
        }
    }

    static Calculation of(DecisionRecord record, List<Result> results, Facts facts) {
        List<OpenCondition> open = record.conditions().stream()
                .filter(condition -> condition.answer() != ConditionAnswer.MET)
                .map(OpenCondition::of)
                .toList();
        return new Calculation(
                record.context().assessmentDate(),
                results,
                open,
                record.findings().stream().map(FindingView::of).toList(),
                undetermined(open, results),
                facts.assumed());
    }

    /** No award, because something it depends on is missing from the facts. */
    static Calculation incomplete(Facts facts, LocalDate today) {
        List<Undetermined> missing = facts.missing().stream()
                .map(problem -> new Undetermined(problem.pointer(), "Not given: " + problem.message() + "."))
                .toList();
        return new Calculation(
                today,
                facts.benefits().benefits().stream()
                        .<Entitlement>map(benefit -> new Entitlement.NotCalculated(
                                benefit, List.of("Facts that the award depends on are not given.")))
                        .map(none -> Result.of(none, List.of()))
                        .toList(),
                List.of(),
                List.of(),
                missing,
                facts.assumed());
    }

    private static List<Undetermined> undetermined(List<OpenCondition> open, List<Result> results) {
        List<Undetermined> all = new ArrayList<>();
        open.stream()
                .filter(condition -> condition.answer() == ConditionAnswer.UNDETERMINED)
                .map(condition -> new Undetermined(condition.id(), condition.question() + " " + condition.reason()))
                .forEach(all::add);
        for (Result result : results) {
            result.reasons()
                    .forEach(reason -> all.add(new Undetermined(result.benefit().name(), reason)));
        }
        return all;
    }
}
