package org.benefitstriage.engine.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.ClaimDates;

/** Dates of a claim that contradict each other or ask for judgement, in plain English. */
final class DateDoubts {

    private DateDoubts() {}

    static List<String> about(Claim claim) {
        List<String> doubts = new ArrayList<>();
        ClaimDates dates = claim.dates();
        if (dates.firstContact().map(day -> day.isAfter(dates.received())).orElse(false)) {
            doubts.add("first contact is dated after the form was received");
        }
        if (dates.formIssued().map(day -> day.isAfter(dates.received())).orElse(false)) {
            doubts.add("the form is dated as issued after it was received");
        }
        if (dates.formIssued().map(day -> precedesContact(day, dates)).orElse(false)) {
            doubts.add("the form is dated as issued before first contact");
        }
        return doubts;
    }

    private static boolean precedesContact(LocalDate issued, ClaimDates dates) {
        return dates.firstContact().map(issued::isBefore).orElse(false);
    }
}
