package org.benefitstriage.engine.claim;

/**
 * A boarder or lodger who pays to live in the claimant's home.
 *
 * @param kind with meals (boarder) or without (lodger, sub-tenant)
 * @param payment what they pay
 * @param persons how many people the payment is for
 * @param heatingIncluded whether heating is included
 */
public record Boarder(BoarderKind kind, RegularAmount payment, int persons, YesNo heatingIncluded) {

    public Boarder {
        if (persons < 1 || persons > 20) {
            throw new IllegalArgumentException("expected one to twenty persons, found " + persons);
        }
    }
}
