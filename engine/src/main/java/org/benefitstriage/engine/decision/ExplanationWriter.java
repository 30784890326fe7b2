package org.benefitstriage.engine.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.benefitstriage.engine.eligibility.ConditionAnswer;
import org.benefitstriage.engine.risk.IndicatorResult;
import org.benefitstriage.engine.risk.ModelScore;
import org.benefitstriage.engine.risk.Observation;
import org.benefitstriage.engine.routing.GuardRail;
import org.benefitstriage.engine.routing.Outcome;
import org.benefitstriage.engine.validation.Finding;

/** Says why a person is asked, most important first. Adds no fact of its own. */
final class ExplanationWriter {

    private static final String ALL_CLEAR = "Every condition is met, nothing needs a person, and risk is low.";
    private static final Set<String> BARE = Set.of("yes", "no");
    private static final String DRAWN = "Drawn at random for a quality check.";

    private ExplanationWriter() {}

    static Explanation write(DecisionParts parts, List<String> claimantText) {
        List<String> referral =
                parts.route().route().outcome() == Outcome.AUTO_APPROVED ? List.of() : referralReasons(parts);
        return new Explanation(referral.isEmpty() ? ALL_CLEAR : referral.get(0), referral, claimantText);
    }

    /** Most important first: what blocks, what is not met or unknown, what the guard-rails say, then risk by points. */
    private static List<String> referralReasons(DecisionParts parts) {
        List<String> reasons = new ArrayList<>();
        parts.faults().forEach(fault -> reasons.add("The software could not finish: " + fault + "."));
        parts.findings().stream()
                .filter(Finding::isBlocking)
                .map(Finding::message)
                .forEach(reasons::add);
        Stream.of(ConditionAnswer.NOT_MET, ConditionAnswer.UNDETERMINED)
                .flatMap(answer -> parts.conditions().stream().filter(condition -> condition.answer() == answer))
                .map(condition -> condition.reason() + " (" + condition.id() + ")")
                .forEach(reasons::add);
        parts.guardRails().stream()
                .filter(GuardRail::asksForPerson)
                .map(guardRail -> guardRail.statement() + telling(guardRail.observed()) + ". (" + guardRail.id() + ")")
                .forEach(reasons::add);
        hits(parts).map(ExplanationWriter::shortReason).forEach(reasons::add);
        parts.modelScore()
                .fold(ExplanationWriter::modelReason, none -> List.of("No risk score: " + none.reason() + "."))
                .forEach(reasons::add);
        if (parts.routeInputs().sampled()) {
            reasons.add(DRAWN);
        }
        return reasons;
    }

    private static Stream<IndicatorResult> hits(DecisionParts parts) {
        return parts.indicators().stream()
                .filter(IndicatorResult::isHit)
                .sorted(Comparator.comparingInt(IndicatorResult::points)
                        .reversed()
                        .thenComparing(IndicatorResult::id));
    }

    private static List<String> modelReason(ModelScore.Scored scored) {
        return switch (scored.band()) {
            case LOW -> List.of();
            case MEDIUM, HIGH ->
                List.of("The risk model puts the claim in the "
                        + scored.band().name().toLowerCase(Locale.ROOT) + " band (" + scored.points()
                        + " points).");
        };
    }

    private static String shortReason(IndicatorResult indicator) {
        return indicator.statement() + telling(indicator.observed()) + ". (" + indicator.id() + ", "
                + indicator.points() + (indicator.points() == 1 ? " point)" : " points)");
    }

    /** What was seen, without the bare answers: the statement has given them. */
    private static String telling(List<Observation> observed) {
        return seen(observed.stream()
                .filter(observation -> !BARE.contains(observation.value()))
                .toList());
    }

    private static String seen(List<Observation> observed) {
        if (observed.isEmpty()) {
            return "";
        }
        return ": "
                + String.join(
                        "; ",
                        observed.stream().map(o -> o.what() + " " + o.value()).toList());
    }
}
