package org.benefitstriage.engine.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.law.Citation;

/**
 * When entitlement under a scheme starts, and how far back it may reach.
 *
 * @param start the first day
 * @param startCitation where the scheme says so
 * @param backdating rules of which the first that applies counts; empty when the scheme's data has none
 */
public record SchemeDates(Start start, Citation startCitation, List<Backdating> backdating) {

    /** Nothing is known about dates. */
    public static final SchemeDates NOT_KNOWN = new SchemeDates(Start.NOT_KNOWN, new Citation("not known"), List.of());

    public SchemeDates {
        backdating = List.copyOf(backdating);
    }

    /** The first day of entitlement. */
    public enum Start {
        /** The date of claim itself. */
        DAY_OF_CLAIM,
        /** The Monday following the date of claim, which begins the reduction week after it. */
        MONDAY_AFTER_CLAIM,
        /** The scheme does not say, or the part that says it was not read. */
        NOT_KNOWN
    }

    /**
     * One rule about backdating.
     *
     * @param when whom it is for; empty for everybody else
     * @param reach how far back
     * @param exceptionally how far back in circumstances that the council accepts as exceptional, if further
     * @param needs what has to be shown, for example {@code continuous good cause}
     * @param citation the paragraph
     */
    public record Backdating(
            Optional<Expression> when, Reach reach, Optional<Reach> exceptionally, String needs, Citation citation) {}

    /** What came of looking for the rule of one household. */
    public sealed interface Found {}

    /**
     * The rule that applies.
     *
     * @param rule the rule
     */
    public record Applies(Backdating rule) implements Found {}

    /**
     * The rule cannot be told.
     *
     * @param reason why, in plain English
     */
    public record Open(String reason) implements Found {}

    /** The rule about backdating that applies to a household. */
    public static Found backdatingOf(LocalScheme scheme, SchemeFacts facts) {
        SchemeRun scope = new SchemeRun(scheme, facts, java.util.Map.of());
        try {
            for (Backdating rule : scheme.dates().backdating()) {
                if (rule.when().isEmpty() || Expression.truth(rule.when().get(), scope)) {
                    return new Applies(rule);
                }
            }
        } catch (Need need) {
            return new Open(
                    need.what() instanceof Need.Unknown unknown
                            ? "not known: " + SchemeNames.label(scheme, unknown.name())
                            : need.what().reason());
        }
        return new Open("the scheme's data has no rule about backdating for this household");
    }

    /** The first day of a claim without regard to backdating and to the first day of liability. */
    public LocalDate first(LocalDate dateOfClaim) {
        return start == Start.DAY_OF_CLAIM
                ? dateOfClaim
                : dateOfClaim.with(java.time.temporal.TemporalAdjusters.next(java.time.DayOfWeek.MONDAY));
    }
}
