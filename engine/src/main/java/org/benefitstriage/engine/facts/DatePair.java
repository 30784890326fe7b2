package org.benefitstriage.engine.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.claim.Answer;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.ClaimDates;

/**
 * Two dates of the form that must stand in order.
 *
 * @param kind which two
 * @param pointer where the one to mend stands in the claim
 * @param first what comes first
 * @param second what comes second
 */
public record DatePair(DatePairKind kind, String pointer, LocalDate first, LocalDate second) {

    /** Every pair of which the form gives both dates. */
    public static List<DatePair> of(Claim claim) {
        List<DatePair> pairs = new ArrayList<>();
        ClaimDates dates = claim.dates();
        Answer<LocalDate> received = Answer.given(dates.received());
        add(pairs, DatePairKind.FIRST_CONTACT_AND_RECEIPT, "/dates/firstContact", dates.firstContact(), received);
        add(
                pairs,
                DatePairKind.FIRST_CONTACT_AND_FORM_ISSUED,
                "/dates/formIssued",
                dates.firstContact(),
                dates.formIssued());
        add(pairs, DatePairKind.FORM_ISSUED_AND_RECEIPT, "/dates/formIssued", dates.formIssued(), received);
        add(
                pairs,
                DatePairKind.SIGNATURE_AND_RECEIPT,
                "/declaration/signedOn",
                claim.declaration().signedOn(),
                received);
        claim.home()
                .absence()
                .toOptional()
                .ifPresent(absence -> add(
                        pairs,
                        DatePairKind.ABSENCE_AND_RETURN,
                        "/home/absence/expectedReturn",
                        Answer.given(absence.from()),
                        absence.expectedReturn()));
        claim.backdating()
                .toOptional()
                .ifPresent(request -> add(
                        pairs,
                        DatePairKind.BACKDATING_AND_RECEIPT,
                        "/backdating/from",
                        Answer.given(request.from()),
                        received));
        claim.tenancy()
                .toOptional()
                .ifPresent(tenancy -> add(
                        pairs,
                        DatePairKind.TENANCY_START_AND_MOVE,
                        "/home/movedIn",
                        tenancy.started(),
                        claim.home().movedIn()));
        return pairs;
    }

    private static void add(
            List<DatePair> pairs,
            DatePairKind kind,
            String pointer,
            Answer<LocalDate> first,
            Answer<LocalDate> second) {
        first.toOptional().ifPresent(one -> second.toOptional()
                .ifPresent(other -> pairs.add(new DatePair(kind, pointer, one, other))));
    }

    /** Whether what should come first comes second. */
    public boolean reversed() {
        return first.isAfter(second);
    }
}
