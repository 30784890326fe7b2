package org.benefitstriage.engine.entitlement;

import java.util.List;
import org.benefitstriage.engine.claim.Person;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;

/**
 * The earnings disregard (SI 2006/213 Sch 4, SI 2006/214 Sch 4, SI 2012/2885 Sch 4 paras 2 to 5 and 8): 25 for a lone parent;
 * 20 for a disabled person, a carer, or one of the special occupations; otherwise 10 for a couple and 5 for a single person.
 * One of them, never more than the earnings. None of them is uprated. What counts as disability differs with the scheme.
 */
final class EarningsDisregard {

    private EarningsDisregard() {}

    static ExactAmount of(
            List<Earnings> all, ExactAmount net, Family family, DisregardGrounds grounds, Worksheet sheet) {
        Ground ground = ground(all, net, family, grounds, sheet);
        if (ground.restsOnHealth) {
            sheet.usesSpecialCategoryData();
        }
        Money most = sheet.money(ground.figure);
        ExactAmount ignored = most.exact().min(net);
        sheet.line(CalculationStep.EARNINGS_DISREGARD, ground.inWords + ": up to " + most, ignored);
        return ignored;
    }

    private static Ground ground(
            List<Earnings> all, ExactAmount net, Family family, DisregardGrounds grounds, Worksheet sheet) {
        if (family.isLoneParent()) {
            return Ground.LONE_PARENT;
        }
        if (grounds.disability()) {
            return Ground.DISABILITY;
        }
        Money special = sheet.figures().money("earnings_disregard.special");
        ExactAmount fromOccupation =
                Earnings.total(all.stream().filter(Earnings::specialOccupation).toList());
        if (fromOccupation.isPositive()) {
            askWhenSplit(fromOccupation, net, special, sheet);
            return Ground.OCCUPATION;
        }
        ExactAmount ofCarers = Earnings.total(
                all.stream().filter(earnings -> isCarers(earnings, family)).toList());
        if (ofCarers.isPositive()) {
            askWhenSplit(ofCarers, net, special, sheet);
            return Ground.CARER;
        }
        return family.isCouple() ? Ground.COUPLE : Ground.SINGLE;
    }

    private static boolean isCarers(Earnings earnings, Family family) {
        return family.owners(earnings.owner()).stream().anyMatch(EarningsDisregard::isCarer);
    }

    private static boolean isCarer(Person person) {
        return person.circumstances().carerPremium().isYes();
    }

    // How the rest of the 20 is shared with other earnings was not read.
    private static void askWhenSplit(ExactAmount part, ExactAmount net, Money special, Worksheet sheet) {
        if (part.isLessThan(special.exact()) && part.isLessThan(net)) {
            sheet.ask("Only some of the earnings have the higher earnings disregard, and they are less than " + special
                    + "; how the rest is shared is for a person.");
        }
    }

    private enum Ground {
        LONE_PARENT("earnings_disregard.lone_parent", "lone parent", false),
        DISABILITY("earnings_disregard.special", "disability", true),
        OCCUPATION("earnings_disregard.special", "special occupation", false),
        CARER("earnings_disregard.special", "carer", true),
        COUPLE("earnings_disregard.couple", "couple", false),
        SINGLE("earnings_disregard.single", "single person", false);

        private final String figure;
        private final String inWords;
        private final boolean restsOnHealth;

        Ground(String figure, String inWords, boolean restsOnHealth) {
            this.figure = figure;
            this.inWords = inWords;
            this.restsOnHealth = restsOnHealth;
        }
    }
}
