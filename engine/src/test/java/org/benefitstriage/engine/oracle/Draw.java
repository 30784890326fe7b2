package org.benefitstriage.engine.oracle;

import java.time.LocalDate;
import java.util.Random;
import org.benefitstriage.engine.claim.Frequency;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.RegularAmount;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.money.Money;

/** Seeded draws: the same seed gives the same claims on every machine. */
final class Draw {

    private final Random random;

    Draw(long seed) {
        this.random = new Random(seed);
    }

    boolean in100(int chances) {
        return random.nextInt(100) < chances;
    }

    /** Between two whole numbers, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    YesNo yes(int chancesIn100) {
        return in100(chancesIn100) ? YesNo.YES : YesNo.NO;
    }

    /** Up to so many pence; one in five at, or a penny either side of, one of the edges. */
    Money money(int mostPence, int... edgesInPence) {
        if (edgesInPence.length > 0 && in100(20)) {
            return Money.ofPence(edgesInPence[random.nextInt(edgesInPence.length)] + between(-1, 1));
        }
        return Money.ofPence(between(0, mostPence));
    }

    /** Mostly a week, sometimes another period, worth about the same. */
    RegularAmount regular(int mostPenceAWeek, int... edgesInPence) {
        if (in100(60)) {
            return new RegularAmount(money(mostPenceAWeek, edgesInPence), Frequency.WEEKLY);
        }
        Frequency often = oneOf(
                Frequency.FORTNIGHTLY, Frequency.FOUR_WEEKLY, Frequency.MONTHLY, Frequency.QUARTERLY, Frequency.YEARLY);
        int weeks =
                switch (often) {
                    case WEEKLY -> 1;
                    case FORTNIGHTLY -> 2;
                    case FOUR_WEEKLY, MONTHLY -> 4;
                    case QUARTERLY -> 13;
                    case YEARLY -> 52;
                };
        return new RegularAmount(money(mostPenceAWeek * weeks), often);
    }

    /** A share of an amount, for tax and the like. */
    Money partOf(RegularAmount amount, int mostPercent) {
        return Money.ofPence(amount.amount().pence() * between(0, mostPercent) / 100);
    }

    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
    }

    Owner owner(boolean couple) {
        return couple ? oneOf(Owner.CLAIMANT, Owner.PARTNER, Owner.JOINT) : Owner.CLAIMANT;
    }
}
