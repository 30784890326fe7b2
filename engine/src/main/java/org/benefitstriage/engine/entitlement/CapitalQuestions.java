package org.benefitstriage.engine.entitlement;

import org.benefitstriage.engine.claim.Capital;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Owner;

/** What only a person can settle about capital: what something is worth, and whether what was given away still counts. */
final class CapitalQuestions {

    private CapitalQuestions() {}

    static void ask(Claim claim, Worksheet sheet) {
        if (!claim.disposals().isEmpty()) {
            sheet.ask(
                    "Capital was given away or spent in an unusual way, and whether it still counts is for a person.");
        }
        for (Capital holding : claim.capital()) {
            if (holding.owner() != Owner.CLAIMANT && !claim.hasPartner()) {
                sheet.ask("Capital of a partner is listed, and the claim has no partner.");
            }
            switch (holding.kind()) {
                case PROPERTY_OTHER_THAN_HOME, LAND ->
                    sheet.ask("Property or land other than the home has to be valued by a person.");
                case TRUST -> sheet.ask("Whether and how a trust counts as capital is for a person.");
                case MONEY_OWED -> sheet.ask("What money owed to the claimant or partner is worth is for a person.");
                case CURRENT_ACCOUNT,
                        SAVINGS_ACCOUNT,
                        CASH,
                        ISA,
                        NATIONAL_SAVINGS_OR_PREMIUM_BONDS,
                        SHARES_OR_UNIT_TRUSTS,
                        SPECIFIED_TRUST_OR_COMPENSATION,
                        OTHER -> {}
            }
        }
    }
}
