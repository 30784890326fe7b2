package org.benefitstriage.api.notices;

import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.Payee;
import org.benefitstriage.engine.notice.NoticeCase;

/** Whom a letter goes to, out of the claim. */
final class Addressee {

    private Addressee() {}

    /** Name and address, one line each. */
    static List<String> of(Claim claim) {
        List<String> lines = new ArrayList<>();
        lines.add(claim.claimant().title().map(title -> title + " ").orElse("")
                + claim.claimant().fullName());
        lines.addAll(claim.home().address().lines());
        lines.add(claim.home().address().postcode());
        return lines;
    }

    /** Whose home it is and who is paid. */
    static NoticeCase.Home home(Claim claim) {
        boolean fromCouncil = claim.tenancy()
                .map(tenancy -> tenancy.landlord().kind() == LandlordKind.COUNCIL)
                .orElse(false);
        if (fromCouncil) {
            return NoticeCase.Home.COUNCIL_TENANT;
        }
        return claim.payment().payee() == Payee.LANDLORD
                ? NoticeCase.Home.PAID_TO_LANDLORD
                : NoticeCase.Home.PAID_TO_CLAIMANT;
    }
}
