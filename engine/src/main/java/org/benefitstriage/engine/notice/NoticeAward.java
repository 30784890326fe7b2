package org.benefitstriage.engine.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.entitlement.CalculationStep;
import org.benefitstriage.engine.entitlement.WorkingLine;
import org.benefitstriage.engine.law.Certainty;
import org.benefitstriage.engine.law.Citation;
import org.benefitstriage.engine.law.LawChecked;
import org.benefitstriage.engine.law.RuleId;
import org.benefitstriage.engine.money.Money;

/**
 * An award as it was recorded. Nothing is worked out again: what the letter says is in these lines.
 *
 * @param benefit the benefit
 * @param weekly the award a week
 * @param from first day of entitlement
 * @param working its lines, in order
 * @param doubted references of the figures used that do not stand on their own source, in order
 */
public record NoticeAward(
        Benefit benefit, Money weekly, LocalDate from, List<WorkingLine> working, List<String> doubted) {

    public NoticeAward {
        working = List.copyOf(working);
        doubted = List.copyOf(doubted);
    }

    /** The award of a recorded entitlement; empty where none was worked out. */
    public static Optional<NoticeAward> of(JsonFields entitlement) {
        if (!entitlement.bool("calculated")) {
            return Optional.empty();
        }
        return Optional.of(new NoticeAward(
                Benefit.valueOf(entitlement.string("benefit")),
                Money.ofPence(entitlement.integer("weeklyPence")),
                entitlement.date("from"),
                entitlement.objects("working").stream().map(NoticeAward::line).toList(),
                entitlement.objects("figures").stream()
                        .filter(NoticeAward::isDoubted)
                        .map(figure -> figure.string("reference"))
                        .distinct()
                        .sorted()
                        .toList()));
    }

    private static WorkingLine line(JsonFields line) {
        return new WorkingLine(
                RuleId.of(line.string("step")),
                line.string("label"),
                line.string("formula"),
                line.string("amount"),
                new Citation(line.string("citation")),
                line.strings("figures"));
    }

    private static boolean isDoubted(JsonFields figure) {
        return !Certainty.valueOf(figure.string("certainty")).standsAlone()
                || LawChecked.valueOf(figure.string("lawChecked")) == LawChecked.RECALLED;
    }

    /** Whether a line of the working rests on a figure of law. */
    boolean restsOn(String figure) {
        return working.stream()
                .flatMap(line -> line.figures().stream())
                .anyMatch(reference -> reference.startsWith(figure + "@"));
    }

    /** The lines of a step. */
    List<WorkingLine> lines(CalculationStep step) {
        return step.isPartOf(benefit)
                ? working.stream()
                        .filter(line -> line.step().equals(step.id(benefit)))
                        .toList()
                : List.of();
    }

    /** The first line of a step. */
    Optional<WorkingLine> line(CalculationStep step) {
        return lines(step).stream().findFirst();
    }

    boolean has(CalculationStep step) {
        return !lines(step).isEmpty();
    }
}
