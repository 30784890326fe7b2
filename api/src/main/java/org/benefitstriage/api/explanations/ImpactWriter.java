package org.benefitstriage.api.explanations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.api.explanations.Impact.Right;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.BenefitsClaimed;
import org.benefitstriage.engine.law.FigureValue;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.routing.Outcome;
import org.benefitstriage.engine.routing.Route;

/** What the decision means and what can be done about it. Times are figures of law; one that is missing is not made up. */
final class ImpactWriter {

    private static final String HOW_TO_ASK =
            "To have it looked at again by a person, the claimant or somebody acting for them writes to the council, calls, or"
                    + " uses the form the claim was made with. An officer who has not decided it before looks at it. When the"
                    + " request came and what came of it is recorded.";

    private ImpactWriter() {}

    static Impact write(ExplanationSources from) {
        JsonFields record = from.record();
        JsonFields route = record.object("route");
        boolean approved = Outcome.valueOf(route.string("outcome")) == Outcome.AUTO_APPROVED;
        List<String> told = record.object("explanation").strings("claimantText");
        return new Impact(
                approved
                        ? "Benefit is awarded as the working says. The claimant gets a notice of it."
                        : "Nothing is awarded or refused yet. An officer's decision has legal effect; this referral has none.",
                approved ? afterApproval() : afterReferral(Route.valueOf(route.string("route")), from),
                from.withheld() ? Optional.empty() : Optional.of(told),
                rights(record, from.figures()),
                HOW_TO_ASK,
                from.reviews().stream().map(ReviewSeen::of).toList(),
                from.appeals().stream().map(AppealSeen::of).toList());
    }

    private static List<String> afterApproval() {
        return List.of(
                "The award begins on the day the working gives.",
                "The claimant must tell the council when anything on the form changes.",
                "At the claimant's word a person looks at the decision again, at no cost and without a reason being asked for.");
    }

    private static List<String> afterReferral(Route route, ExplanationSources from) {
        List<String> next = new ArrayList<>();
        if (from.tellsRisk()) {
            next.add(
                    switch (route) {
                        case RETURN_FOR_EVIDENCE ->
                            "The claimant is asked for what is missing; an officer waits for it.";
                        case SENIOR_QUEUE -> "A senior officer looks at the claim.";
                        case OFFICER_QUEUE, AUTO_APPROVE -> "An officer looks at the claim.";
                    });
        } else {
            next.add("An officer looks at the claim.");
        }
        next.add("The officer can come to any outcome, is not bound by what the software found, and gives a reason.");
        next.add("Something missing or wrong can be put right until then; the day of the claim stays the same.");
        return List.copyOf(next);
    }

    private static List<Right> rights(JsonFields record, ParameterSet figures) {
        List<Right> rights = new ArrayList<>();
        for (Benefit benefit :
                BenefitsClaimed.valueOf(record.string("benefits")).benefits()) {
            switch (benefit) {
                case HOUSING_BENEFIT -> {
                    rights.add(right(
                            benefit,
                            "Ask for a written statement of reasons",
                            within(figures, "time.statement_of_reasons_request")));
                    rights.add(right(
                            benefit,
                            "Ask the council to look again, or appeal to an independent tribunal",
                            within(figures, "time.hb.appeal")));
                }
                case COUNCIL_TAX_REDUCTION -> {
                    rights.add(right(benefit, "Write to the council and say why it is wrong", Optional.empty()));
                    rights.add(right(
                            benefit,
                            "Appeal to the Valuation Tribunal, if the council's reply is not agreed with or does not come in"
                                    + " time",
                            within(figures, "time.ctr.council_reply_to_grievance")
                                    .map(time -> "the council has " + time + " to reply")));
                }
            }
        }
        return List.copyOf(rights);
    }

    private static Right right(Benefit benefit, String what, Optional<String> within) {
        return new Right(benefit.title(), what, within);
    }

    private static Optional<String> within(ParameterSet figures, String id) {
        return figures.find(id)
                .filter(figure -> figure.value() instanceof FigureValue.Count)
                .map(figure -> ((FigureValue.Count) figure.value()).number())
                .map(months -> months == 1 ? "one month" : months + " months");
    }
}
