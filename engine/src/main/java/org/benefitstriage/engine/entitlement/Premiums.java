package org.benefitstriage.engine.entitlement;

import java.util.List;
import org.benefitstriage.engine.claim.ChildDisability;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Person;
import org.benefitstriage.engine.money.Money;

/** The premiums for children's disability and for carers; the severe disability premium has a class of its own. */
final class Premiums {

    private Premiums() {}

    /** Adds what is due to the parts of the applicable amount. Every premium rests on a fact about disability or care. */
    static void add(Claim claim, Family family, List<Money> parts, Worksheet sheet) {
        SevereDisabilityPremium.of(claim, family, sheet).ifPresent(parts::add);
        addOfBothAges(family, parts, sheet);
    }

    /** The premiums that both sets of regulations have besides the one for severe disability. */
    static void addOfBothAges(Family family, List<Money> parts, Worksheet sheet) {
        long disabled = count(family, ChildDisability.DISABLED_CHILD) + count(family, ChildDisability.ENHANCED);
        addFor(CalculationStep.DISABLED_CHILD, disabled, "hb.premium.disabled_child", parts, sheet);
        addFor(
                CalculationStep.ENHANCED_DISABILITY_CHILD,
                count(family, ChildDisability.ENHANCED),
                "hb.premium.enhanced_disability_child",
                parts,
                sheet);
        long carers = 0;
        for (Person person : family.adults()) {
            carers += person.circumstances().carerPremium().isYes() ? 1 : 0;
        }
        addFor(CalculationStep.CARER, carers, "hb.premium.carer", parts, sheet);
    }

    private static long count(Family family, ChildDisability disability) {
        return family.children().stream()
                .filter(child -> child.disability() == disability)
                .count();
    }

    private static void addFor(CalculationStep step, long people, String figure, List<Money> parts, Worksheet sheet) {
        if (people == 0) {
            return;
        }
        Money each = sheet.money(figure);
        Money total = Money.ofPence(Math.multiplyExact(each.pence(), people));
        sheet.line(step, people + " x " + each, total);
        sheet.usesSpecialCategoryData();
        parts.add(total);
    }
}
