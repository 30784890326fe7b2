package org.benefitstriage.engine.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.claim.CheckKind;
import org.benefitstriage.engine.claim.CheckOutcome;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.EvidenceForm;
import org.benefitstriage.engine.claim.EvidenceItem;
import org.benefitstriage.engine.claim.EvidenceKind;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.policy.EvidenceRequirement;
import org.benefitstriage.engine.policy.PolicyInForce;
import org.benefitstriage.engine.risk.Band;

/**
 * What the policy's evidence table asks for and the claim does not bring. A check by others that came back matched stands in
 * for a document.
 */
public final class EvidenceGaps {

    private EvidenceGaps() {}

    /** The gaps of the minimum: the table of the low band. Without an adopted policy there is no table, and so no gap. */
    public static List<EvidenceGap> inMinimum(Assessment assessment) {
        return assessment.context().policy() instanceof PolicyInForce.Adopted adopted
                ? in(adopted.policy().evidenceFor(Band.LOW), assessment.claim())
                : List.of();
    }

    /** The gaps of one table, person by person, in its order. */
    public static List<EvidenceGap> in(List<EvidenceRequirement> table, Claim claim) {
        EvidenceNeeds needs = new EvidenceNeeds(claim);
        List<EvidenceGap> gaps = new ArrayList<>();
        for (EvidenceRequirement requirement : table) {
            for (Owner owner : needs.ownersFor(requirement.kind())) {
                if (!isSettled(claim, requirement, owner)) {
                    gaps.add(new EvidenceGap(requirement, owner));
                }
            }
        }
        return gaps;
    }

    private static boolean isSettled(Claim claim, EvidenceRequirement requirement, Owner owner) {
        return isMatched(claim, requirement.kind(), owner)
                || claim.evidence().stream().anyMatch(item -> satisfies(item, requirement, owner));
    }

    private static boolean satisfies(EvidenceItem item, EvidenceRequirement requirement, Owner owner) {
        return item.kind() == requirement.kind()
                && (item.owner() == owner || item.owner() == Owner.JOINT)
                && item.state().counts()
                && !(requirement.originalOnly() && item.form() == EvidenceForm.COPY);
    }

    private static boolean isMatched(Claim claim, EvidenceKind kind, Owner owner) {
        return standingIn(kind)
                .filter(check -> claim.outcome(check, owner) == CheckOutcome.MATCHED
                        || claim.outcome(check, Owner.JOINT) == CheckOutcome.MATCHED)
                .isPresent();
    }

    /** The check by others that stands in for this kind of document, if any does. */
    private static Optional<CheckKind> standingIn(EvidenceKind kind) {
        return switch (kind) {
            case IDENTITY_DOCUMENT -> Optional.of(CheckKind.IDENTITY);
            case NINO_DOCUMENT -> Optional.of(CheckKind.NINO);
            case ADDRESS_DOCUMENT -> Optional.of(CheckKind.ADDRESS);
            case RESIDENCE_STATUS -> Optional.of(CheckKind.RESIDENCE);
            case BENEFIT_AWARD_LETTER -> Optional.of(CheckKind.BENEFIT_AWARD);
            case PAYSLIPS -> Optional.of(CheckKind.EARNINGS);
            case PENSION_STATEMENT -> Optional.of(CheckKind.PENSION);
            case TENANCY_AGREEMENT, RENT_STATEMENT -> Optional.of(CheckKind.TENANCY);
            case COUNCIL_TAX_RECORD -> Optional.of(CheckKind.COUNCIL_TAX_RECORD);
            case BANK_DETAILS -> Optional.of(CheckKind.BANK_ACCOUNT);
            case CHILD_BENEFIT_LETTER,
                    CHILDCARE_INVOICE,
                    NON_DEPENDANT_INCOME,
                    SELF_EMPLOYED_ACCOUNTS,
                    OTHER_INCOME,
                    BANK_STATEMENTS,
                    CAPITAL_DOCUMENT,
                    SERVICE_CHARGE_SCHEDULE,
                    SUPPORTED_HOUSING_DECLARATION,
                    APPOINTEE_LETTER,
                    BACKDATING_REASON -> Optional.empty();
        };
    }
}
