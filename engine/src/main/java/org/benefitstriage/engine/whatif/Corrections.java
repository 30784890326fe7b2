package org.benefitstriage.engine.whatif;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.benefitstriage.engine.claim.CheckKind;
import org.benefitstriage.engine.claim.CheckOutcome;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.EvidenceForm;
import org.benefitstriage.engine.claim.EvidenceItem;
import org.benefitstriage.engine.claim.EvidenceState;
import org.benefitstriage.engine.claim.ExternalCheck;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.PensionKind;
import org.benefitstriage.engine.claim.RegularAmount;
import org.benefitstriage.engine.facts.EvidenceFacts;
import org.benefitstriage.engine.facts.EvidenceGap;
import org.benefitstriage.engine.facts.EvidenceGaps;
import org.benefitstriage.engine.policy.PolicyInForce;
import org.benefitstriage.engine.risk.Band;

/** What could be put right on one claim, in the order in which it is tried: what is easiest for a claimant comes first. */
final class Corrections {

    private Corrections() {}

    /** All of them, none twice. */
    static List<Correction> of(Claim claim, PolicyInForce policy) {
        Set<Correction> found = new LinkedHashSet<>();
        if (!claim.declaration().agreed().isYes()) {
            found.add(new Correction.DeclarationAgreed());
        }
        policy.fold(
                adopted -> Stream.of(Band.values())
                        .flatMap(band -> EvidenceGaps.in(adopted.evidenceFor(band), claim).stream())
                        .map(Corrections::evidence)
                        .map(found::add)
                        .count(),
                none -> 0L);
        couldBeBetter(claim).stream().map(Corrections::evidence).forEach(found::add);
        figures(claim, found);
        if (claim.payment().accountInClaimantsName().isNo()) {
            found.add(new Correction.OwnAccount());
        }
        for (CheckKind kind : CheckKind.values()) {
            owners(claim, kind).stream()
                    .filter(owner -> claim.outcome(kind, owner) == CheckOutcome.NOT_CHECKED)
                    .map(owner -> new Correction.CheckMade(kind, owner))
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    static boolean isPrivate(Income.Pension pension) {
        return pension.kind() == PensionKind.OCCUPATIONAL || pension.kind() == PensionKind.PERSONAL;
    }

    private static Correction evidence(EvidenceGap gap) {
        return new Correction.Evidence(gap.kind(), gap.owner());
    }

    private static Correction evidence(EvidenceItem item) {
        return new Correction.Evidence(item.kind(), item.owner());
    }

    /** Not here, not accepted, a copy, or old where age matters. What seems altered is not put right by another paper. */
    private static List<EvidenceItem> couldBeBetter(Claim claim) {
        List<EvidenceFacts> facts = EvidenceFacts.of(claim);
        List<EvidenceItem> items = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            EvidenceItem item = claim.evidence().get(i);
            boolean old = facts.get(i).mayBeStale() && facts.get(i).daysOldAtReceipt() > 0;
            boolean poor = !item.state().counts() || item.form() == EvidenceForm.COPY;
            if (item.state() != EvidenceState.SUSPECTED_ALTERED && (old || poor)) {
                items.add(item);
            }
        }
        return items;
    }

    /** Figures of the form that somebody else's record gives otherwise, where it is plain which figure that is. */
    private static void figures(Claim claim, Set<Correction> found) {
        for (Owner owner : List.of(Owner.CLAIMANT, Owner.PARTNER)) {
            List<RegularAmount> pay = claim.incomes(Income.Employment.class).stream()
                    .filter(job -> job.owner() == owner)
                    .map(Income.Employment::gross)
                    .toList();
            onRecord(claim, CheckKind.EARNINGS, owner, pay)
                    .forEach(recorded -> found.add(new Correction.Earnings(owner, recorded)));
            List<RegularAmount> pensions = claim.incomes(Income.Pension.class).stream()
                    .filter(pension -> pension.owner() == owner && isPrivate(pension))
                    .map(Income.Pension::gross)
                    .toList();
            onRecord(claim, CheckKind.PENSION, owner, pensions)
                    .forEach(recorded -> found.add(new Correction.Pension(owner, recorded)));
        }
        List<RegularAmount> rent = claim.tenancy().toOptional().map(tenancy -> tenancy.rent()).stream()
                .toList();
        onRecord(claim, CheckKind.TENANCY, Owner.CLAIMANT, rent)
                .forEach(recorded -> found.add(new Correction.Rent(recorded)));
    }

    private static List<RegularAmount> onRecord(
            Claim claim, CheckKind kind, Owner owner, List<RegularAmount> declared) {
        if (declared.size() != 1) {
            return List.of();
        }
        return claim.check(kind, owner).map(ExternalCheck::observed).stream()
                .flatMap(observed -> observed.toOptional().stream())
                .filter(observed -> !observed.equals(declared.get(0)))
                .toList();
    }

    /** Whom a check can be about on this claim. */
    private static List<Owner> owners(Claim claim, CheckKind kind) {
        return switch (kind) {
            case IDENTITY, NINO ->
                claim.hasPartner() ? List.of(Owner.CLAIMANT, Owner.PARTNER) : List.of(Owner.CLAIMANT);
            case BENEFIT_AWARD, ADDRESS, COUNCIL_TAX_RECORD, BANK_ACCOUNT, RESIDENCE -> List.of(Owner.CLAIMANT);
            case TENANCY -> claim.tenancy().isGiven() ? List.of(Owner.CLAIMANT) : List.of();
            case EARNINGS -> ownersOf(claim, Income.Employment.class);
            case PENSION -> ownersOf(claim, Income.Pension.class);
        };
    }

    private static List<Owner> ownersOf(Claim claim, Class<? extends Income> kind) {
        List<Owner> owners = new ArrayList<>();
        for (Income income : claim.incomes(kind)) {
            if (!owners.contains(income.owner())) {
                owners.add(income.owner());
            }
        }
        return owners;
    }
}
