package org.benefitstriage.engine.facts;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.EvidenceItem;
import org.benefitstriage.engine.claim.EvidenceKind;
import org.benefitstriage.engine.claim.EvidenceState;

/**
 * One piece of evidence.
 *
 * @param pointer where it stands in the claim
 * @param kind what it is
 * @param state what is known of it
 * @param daysOldAtReceipt days between its date and the receipt of the claim, nil when undated or later
 * @param goesStale whether evidence of this kind says something about a moment only
 */
public record EvidenceFacts(
        String pointer, EvidenceKind kind, EvidenceState state, long daysOldAtReceipt, boolean goesStale) {

    /** Every item of a claim. */
    public static List<EvidenceFacts> of(Claim claim) {
        List<EvidenceFacts> facts = new ArrayList<>();
        for (int i = 0; i < claim.evidence().size(); i++) {
            EvidenceItem item = claim.evidence().get(i);
            long age = item.dated()
                    .fold(
                            date -> Math.max(
                                    0,
                                    ChronoUnit.DAYS.between(date, claim.dates().received())),
                            () -> 0L);
            facts.add(new EvidenceFacts(
                    Pointers.item("evidence", i), item.kind(), item.state(), age, goesStale(item.kind())));
        }
        return facts;
    }

    /** Payslips, statements and bills tell of a moment; a passport, a tenancy or an award letter of a state. */
    static boolean goesStale(EvidenceKind kind) {
        return switch (kind) {
            case PAYSLIPS,
                    BANK_STATEMENTS,
                    NON_DEPENDANT_INCOME,
                    RENT_STATEMENT,
                    CHILDCARE_INVOICE,
                    ADDRESS_DOCUMENT,
                    OTHER_INCOME -> true;
            case IDENTITY_DOCUMENT,
                    NINO_DOCUMENT,
                    RESIDENCE_STATUS,
                    BENEFIT_AWARD_LETTER,
                    CHILD_BENEFIT_LETTER,
                    SELF_EMPLOYED_ACCOUNTS,
                    PENSION_STATEMENT,
                    CAPITAL_DOCUMENT,
                    TENANCY_AGREEMENT,
                    SERVICE_CHARGE_SCHEDULE,
                    SUPPORTED_HOUSING_DECLARATION,
                    COUNCIL_TAX_RECORD,
                    BANK_DETAILS,
                    APPOINTEE_LETTER,
                    BACKDATING_REASON -> false;
        };
    }

    /** Whether it can stand as evidence, and its age matters. */
    public boolean mayBeStale() {
        return goesStale && state.counts();
    }

    public boolean altered() {
        return state == EvidenceState.SUSPECTED_ALTERED;
    }

    public boolean rejected() {
        return state == EvidenceState.REJECTED;
    }
}
