package org.benefitstriage.engine.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.law.ParameterSet;

/**
 * A decision of an officer that nothing is due, and whom it is told. There is no automatic one.
 *
 * @param benefit the benefit
 * @param reference the claim's reference
 * @param addressee name and address, one line each
 * @param decidedOn the day of the decision
 * @param reason why, in the officer's words
 * @param worked what was worked out, where that is nil as well: its lines say why; otherwise empty
 * @param limits the figures of that day, for time limits
 * @param council who writes
 */
public record RefusalCase(
        Benefit benefit,
        String reference,
        List<String> addressee,
        LocalDate decidedOn,
        String reason,
        Optional<NoticeAward> worked,
        ParameterSet limits,
        NoticeCouncil council)
        implements NoticeLetter {

    /** Checks that there is a reason, and that no working of an award that is due stands in a refusal. */
    public RefusalCase {
        addressee = List.copyOf(addressee);
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a refusal says why");
        }
        if (worked.isPresent() && !worked.get().weekly().isZero()) {
            throw new IllegalArgumentException("expected a working that ends in nothing");
        }
    }

    @Override
    public String toString() {
        return "RefusalCase (" + benefit + ")";
    }
}
