package org.benefitstriage.engine.whatif;

import org.benefitstriage.engine.claim.CheckKind;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.EvidenceKind;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.RegularAmount;

/**
 * One fact that a claimant may put right: papers, a check nobody has made, a figure that a record disagrees with, the
 * declaration, the account to be paid into. The list is closed. Age, sex, disability, nationality, who lives in the home and
 * everything else about who somebody is cannot be said with it.
 */
public sealed interface Correction {

    /** The claim with this put right. */
    Claim applyTo(Claim claim);

    /** What would be different, for an officer, without a full stop. */
    String inWords();

    /** The original is handed in, recent, and accepted. A paper that seems altered stays in the claim beside it. */
    record Evidence(EvidenceKind kind, Owner owner) implements Correction {
        @Override
        public Claim applyTo(Claim claim) {
            return Corrected.evidence(claim, kind, owner);
        }

        @Override
        public String inWords() {
            return kind.inWords().replace("your ", "") + Says.about(owner)
                    + " is here, recent, in the original and accepted";
        }
    }

    /** A check that nobody has made is made, and agrees with the form. */
    record CheckMade(CheckKind kind, Owner owner) implements Correction {
        @Override
        public Claim applyTo(Claim claim) {
            return Corrected.matched(claim, kind, owner);
        }

        @Override
        public String inWords() {
            return "the check of " + Says.of(kind) + Says.about(owner) + " is made and agrees";
        }
    }

    /** The pay on the form is the pay on the payroll record. Only where the person has one job. */
    record Earnings(Owner owner, RegularAmount recorded) implements Correction {
        @Override
        public Claim applyTo(Claim claim) {
            return Corrected.earnings(claim, owner, recorded);
        }

        @Override
        public String inWords() {
            return "earnings" + Says.about(owner) + " are given as on the payroll record, " + recorded;
        }
    }

    /** The pension on the form is the one on the record. Only where the person has one occupational or personal pension. */
    record Pension(Owner owner, RegularAmount recorded) implements Correction {
        @Override
        public Claim applyTo(Claim claim) {
            return Corrected.pension(claim, owner, recorded);
        }

        @Override
        public String inWords() {
            return "the pension" + Says.about(owner) + " is given as on the record, " + recorded;
        }
    }

    /** The rent on the form is the one the landlord confirms. */
    record Rent(RegularAmount recorded) implements Correction {
        @Override
        public Claim applyTo(Claim claim) {
            return Corrected.rent(claim, recorded);
        }

        @Override
        public String inWords() {
            return "the rent is given as the landlord confirms it, " + recorded;
        }
    }

    /** The declaration at the end of the form is agreed to. */
    record DeclarationAgreed() implements Correction {
        @Override
        public Claim applyTo(Claim claim) {
            return Corrected.declaration(claim);
        }

        @Override
        public String inWords() {
            return "the declaration is agreed to";
        }
    }

    /** An account in the claimant's or partner's own name is given, and the bank confirms it. */
    record OwnAccount() implements Correction {
        @Override
        public Claim applyTo(Claim claim) {
            return Corrected.ownAccount(claim);
        }

        @Override
        public String inWords() {
            return "an account in the claimant's own name is given and the bank confirms it";
        }
    }
}
