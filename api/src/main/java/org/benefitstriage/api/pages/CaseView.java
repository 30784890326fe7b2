package org.benefitstriage.api.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.benefitstriage.api.explanations.DecisionExplanation;
import org.benefitstriage.api.queue.CaseFile;
import org.benefitstriage.api.referrals.OfficerOutcome;
import org.benefitstriage.api.referrals.OutcomeLabel;
import org.benefitstriage.api.referrals.Referral;
import org.benefitstriage.api.referrals.ReferralQueue;
import org.benefitstriage.api.referrals.WorthChecking;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.Roles;
import org.benefitstriage.api.staff.Account;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonValue;

/**
 * One referral as the claim page shows it. Where {@code hidden}, nothing here gives the risk away: {@code why} is not there.
 *
 * @param referral where it stands
 * @param name the claimant
 * @param benefits the benefits claimed, in full
 * @param status how far it has got
 * @param risk the risk in words, or that it is a quality check
 * @param received the day it was received
 * @param due what is left of the time, in words
 * @param assignedTo the officer's name, or "Nobody"
 * @param hidden whether it is a quality check not yet decided
 * @param why one entry, or none while hidden
 * @param conditions conditions with answers, one entry a benefit
 * @param awards what the law gives, one entry a benefit
 * @param schedules what each award is from which day on
 * @param evidence the evidence list
 * @param facts the claim as handed in
 * @param outcomes what officers decided so far
 * @param history what happened
 * @param reviews who asked for the decision to be looked at again, and what came of it, newest first
 * @param about who answers for the decision, what was used, what is known of fairness and errors, and what it means
 * @param actions what this officer can do
 */
public record CaseView(
        Referral referral,
        String name,
        String benefits,
        Tag status,
        Tag risk,
        String received,
        String due,
        String assignedTo,
        boolean hidden,
        List<WhyView> why,
        List<ConditionsView> conditions,
        List<AwardView> awards,
        List<ScheduleView> schedules,
        List<EvidenceLine> evidence,
        List<ClaimFacts> facts,
        List<OutcomeLine> outcomes,
        List<HistoryLine> history,
        List<ReviewLine> reviews,
        List<AboutView> about,
        Actions actions) {

    /**
     * What this officer can do with the referral.
     *
     * @param decide whether to show the decision form
     * @param whyNot why not, in words; empty when {@code decide}
     * @param take whether it can be taken
     * @param release whether it can be released
     * @param assignees officers it can be given to; empty unless the caller may hand out work
     */
    public record Actions(boolean decide, String whyNot, boolean take, boolean release, List<Account> assignees) {}

    /** A radio button. */
    public record Choice(String value, String text) {}

    static CaseView of(
            CaseFile file,
            DecisionExplanation explanation,
            Caller caller,
            List<Account> officers,
            Map<String, String> names,
            LocalDate today,
            List<ScheduleView> schedules) {
        Referral referral = file.referral();
        JsonFields record = file.decision().record();
        JsonValue.JsonObject claim = file.claimAsGiven();
        JsonFields claimant = JsonFields.of(claim).object("claimant");
        return new CaseView(
                referral,
                claimant.string("firstNames") + " " + claimant.string("lastName"),
                Words.fully(referral.benefits()),
                Tag.of(referral.status()),
                file.hidden() ? Tag.QUALITY_CHECK : Tag.of(referral.band()),
                Words.day(referral.receivedOn()),
                referral.isClosed()
                        ? "Was due " + Words.day(referral.dueOn())
                        : Words.due(referral.dueOn(), today) + ", " + Words.day(referral.dueOn()),
                referral.assignee().map(id -> names.getOrDefault(id, id)).orElse("Nobody"),
                file.hidden(),
                WhyView.of(explanation),
                ConditionsView.of(explanation),
                AwardView.of(record),
                schedules,
                EvidenceLine.of(file),
                ClaimFacts.of(claim),
                file.outcomes().stream()
                        .map(outcome -> OutcomeLine.of(outcome, names))
                        .toList(),
                HistoryLine.of(file.timeline(), names),
                ReviewLine.of(file.reviews()),
                AboutView.of(explanation),
                actions(file, caller, officers));
    }

    /** The choices of the form. */
    public List<Choice> outcomeChoices() {
        return Stream.of(OfficerOutcome.values())
                .map(outcome -> new Choice(outcome.name(), OutcomeWords.of(outcome)))
                .toList();
    }

    /** The choices of the form. */
    public List<Choice> labelChoices() {
        return Stream.of(OutcomeLabel.values())
                .map(label -> new Choice(label.name(), OutcomeWords.of(label)))
                .toList();
    }

    /** The choices of the form. */
    public List<Choice> worthCheckingChoices() {
        return Stream.of(WorthChecking.values())
                .map(answer -> new Choice(answer.name(), OutcomeWords.of(answer)))
                .toList();
    }

    private static Actions actions(CaseFile file, Caller caller, List<Account> officers) {
        Referral referral = file.referral();
        boolean senior = caller.has(Roles.SENIOR_OFFICER);
        boolean mine = referral.isAssignedTo(caller.id());
        boolean free = referral.assignee().isEmpty();
        if (referral.isClosed()) {
            return new Actions(false, "This claim has been decided.", false, false, List.of());
        }
        String whyNot = "";
        if (referral.queue() == ReferralQueue.SENIOR && !senior) {
            whyNot = "A senior officer decides this claim.";
        } else if (!free && !mine && !senior) {
            whyNot = "Another officer works on this claim.";
        } else if (file.barred()) {
            whyNot = "You decided this claim before. Another officer reviews the decision.";
        }
        return new Actions(
                whyNot.isEmpty(),
                whyNot,
                free && !file.barred(),
                mine || senior && !free,
                senior ? officers : List.of());
    }

    @Override
    public String toString() {
        return "CaseView (" + referral.referralId() + ")";
    }
}
