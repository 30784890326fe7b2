package org.benefitstriage.rules.boundaries;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.entitlement.CalculationStep;
import org.benefitstriage.engine.fixture.ClaimFixture;

/**
 * A limit with claims around it.
 *
 * @param figure the figure that sets the limit
 * @param benefit the benefit looked at
 * @param step the line of the working to look at
 * @param side to which side a claim exactly at the limit belongs
 * @param claim a claim so many least steps past the limit (a penny, an hour or a day), given the limit's value
 */
record Pair(
        String figure,
        Benefit benefit,
        CalculationStep step,
        Side side,
        BiFunction<Long, Integer, ClaimFixture> claim) {

    /** Where a claim exactly at a limit belongs. */
    enum Side {
        /** Up to and including: what is past the limit is different. */
        WITH_WHAT_IS_BELOW,
        /** From the limit on: what is below it is different. */
        WITH_WHAT_IS_ABOVE
    }

    static Pair upTo(
            String figure, Benefit benefit, CalculationStep step, BiFunction<Long, Integer, ClaimFixture> claim) {
        return new Pair(figure, benefit, step, Side.WITH_WHAT_IS_BELOW, claim);
    }

    static Pair from(
            String figure, Benefit benefit, CalculationStep step, BiFunction<Long, Integer, ClaimFixture> claim) {
        return new Pair(figure, benefit, step, Side.WITH_WHAT_IS_ABOVE, claim);
    }

    /** A claim whose fact is an amount of pence. */
    static BiFunction<Long, Integer, ClaimFixture> pence(Function<String, ClaimFixture> claim) {
        return (limit, past) -> claim.apply(pounds(limit + past));
    }

    static String pounds(long pence) {
        return pence / 100 + "." + String.format(java.util.Locale.ROOT, "%02d", pence % 100);
    }

    @Override
    public String toString() {
        return figure + " in " + benefit.shortName();
    }
}
