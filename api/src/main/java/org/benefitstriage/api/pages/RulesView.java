package org.benefitstriage.api.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.benefitstriage.api.candidates.RulesComparison;
import org.benefitstriage.api.candidates.RulesInUse;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.Roles;

/**
 * The rules in use as the template prints them.
 *
 * @param rules what is in use, beside it and approved
 * @param toCompare releases a report can be made on: name in words and SHA-256
 * @param report the latest report
 * @param reports its particulars; none before the first
 * @param approvals newest first
 * @param mayApprove whether whoever looks may approve the rules of the latest report now
 */
public record RulesView(
        RulesInUse rules,
        List<Choice> toCompare,
        List<RulesComparison> report,
        List<RulesInUse.Report> reports,
        List<Approval> approvals,
        boolean mayApprove) {

    /** A release to make a report on. */
    public record Choice(String words, String releaseSha256) {}

    /** One approval. */
    public record Approval(String rules, String comparison, String basis, String by, String at) {}

    static RulesView of(RulesInUse rules, Optional<RulesComparison> latest, Map<String, String> names, Caller caller) {
        boolean approvedAlready = latest.isPresent()
                && rules.approvals().stream().anyMatch(row -> row.rulesSha256()
                        .equals(latest.get().made().rules()));
        return new RulesView(
                rules,
                caller.hasAnyOf(Roles.AUDITOR, Roles.OWNER) ? choices(rules) : List.of(),
                latest.stream().toList(),
                rules.comparisons().stream().limit(1).toList(),
                rules.approvals().stream()
                        .map(row -> new Approval(
                                row.rulesSha256(),
                                row.comparisonSha256().orElse("None: the council's first rules"),
                                row.basis(),
                                names.getOrDefault(row.approvedBy(), row.approvedBy()),
                                Words.time(row.approvedAt())))
                        .toList(),
                caller.has(Roles.OWNER) && latest.isPresent() && !approvedAlready);
    }

    private static List<Choice> choices(RulesInUse rules) {
        return Stream.concat(
                        rules.candidateReleaseSha256().stream().map(sha256 -> new Choice("the candidate", sha256)),
                        Stream.of(new Choice("the rules in use", rules.releaseSha256()))
                                .filter(choice -> !rules.approved()))
                .toList();
    }
}
