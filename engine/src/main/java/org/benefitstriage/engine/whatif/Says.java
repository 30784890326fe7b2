package org.benefitstriage.engine.whatif;

import java.util.Locale;
import org.benefitstriage.engine.claim.CheckKind;
import org.benefitstriage.engine.claim.Owner;

/** People and checks in words. */
final class Says {

    private Says() {}

    static String about(Owner owner) {
        return switch (owner) {
            case CLAIMANT -> "";
            case PARTNER -> " of the partner";
            case JOINT -> " of the couple";
        };
    }

    static String of(CheckKind kind) {
        return switch (kind) {
            case IDENTITY -> "identity";
            case NINO -> "the National Insurance number";
            case BENEFIT_AWARD -> "the benefit award";
            case EARNINGS, PENSION, ADDRESS, COUNCIL_TAX_RECORD, BANK_ACCOUNT, TENANCY ->
                "the " + kind.name().toLowerCase(Locale.UK).replace('_', ' ');
            case RESIDENCE -> "residence";
        };
    }
}
