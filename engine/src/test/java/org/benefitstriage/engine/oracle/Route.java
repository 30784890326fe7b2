package org.benefitstriage.engine.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.ExistingBenefits;
import org.benefitstriage.engine.claim.Partner;
import org.benefitstriage.engine.claim.PensionCreditState;
import org.benefitstriage.engine.claim.Person;
import org.benefitstriage.engine.claim.UniversalCreditState;
import org.benefitstriage.engine.claim.YesNo;

/** Which rules govern: universal credit and the older income-related benefits first, then ages, then protection. */
final class Route {

    /** Where somebody stands to pension age; births from 6 April 1960 move from 66 to 67 by a table that is not held. */
    private enum Standing {
        REACHED,
        BELOW,
        NOT_TOLD
    }

    private Route() {}

    /** Whether SI 2006/213 governs housing benefit; otherwise SI 2006/214 does, or a person has to say. */
    static boolean workingAgeHousingBenefit(Claim claim, LocalDate on) {
        return onWorkingAgeBenefit(claim.existingBenefits())
                || standings(claim, on).stream().allMatch(Standing.BELOW::equals);
    }

    /** Whether the council's own scheme governs council tax reduction. */
    static boolean localScheme(Claim claim, LocalDate on) {
        return onWorkingAgeBenefit(claim.existingBenefits()) || standing(claim.claimant(), on) == Standing.BELOW;
    }

    /** Throws unless the pension-age rules of housing benefit plainly govern. */
    static void pensionAgeHousingBenefit(Claim claim, LocalDate on) {
        pensionAgeRules(claim.existingBenefits());
        List<Standing> all = standings(claim, on);
        if (all.stream().allMatch(Standing.REACHED::equals)) {
            return;
        }
        boolean kept = claim.existingBenefits().protectedMixedAgeCouple().isYes();
        if (all.size() < 2 || !kept || !all.contains(Standing.REACHED)) {
            throw new Undetermined("no plain pension-age route");
        }
    }

    /** Throws unless the prescribed scheme for pensioners plainly governs council tax reduction. */
    static void pensioner(Claim claim, LocalDate on) {
        pensionAgeRules(claim.existingBenefits());
        if (standing(claim.claimant(), on) != Standing.REACHED) {
            throw new Undetermined("not plainly of pension age");
        }
    }

    /** Whether claimant or partner has plainly reached pension age. */
    static boolean anybodyReached(Claim claim, LocalDate on) {
        return standings(claim, on).contains(Standing.REACHED);
    }

    static boolean plainlyBelow(Person person, LocalDate on) {
        return standing(person, on) == Standing.BELOW;
    }

    private static boolean onWorkingAgeBenefit(ExistingBenefits benefits) {
        return benefits.universalCredit().isAwarded() || older(benefits).contains(YesNo.YES);
    }

    static List<YesNo> older(ExistingBenefits benefits) {
        return List.of(benefits.incomeSupport(), benefits.incomeBasedJsa(), benefits.incomeRelatedEsa());
    }

    private static void pensionAgeRules(ExistingBenefits benefits) {
        PensionCreditState credit = benefits.pensionCredit().state();
        UniversalCreditState universal = benefits.universalCredit().state();
        if (credit == PensionCreditState.CLAIMED_NOT_DECIDED || credit == PensionCreditState.NOT_ANSWERED) {
            throw new Undetermined("pension credit is not settled");
        }
        // Nobody gets guarantee credit and one of the others, so the form does not ask.
        boolean asked = credit != PensionCreditState.GUARANTEE_CREDIT;
        if (benefits.universalCredit().isAwarded()
                || universal == UniversalCreditState.CLAIMED_NOT_DECIDED
                || universal == UniversalCreditState.NOT_ANSWERED && asked) {
            throw new Undetermined("universal credit");
        }
        if (older(benefits).contains(YesNo.YES) || older(benefits).contains(YesNo.NOT_ANSWERED) && asked) {
            throw new Undetermined("an older income-related benefit");
        }
    }

    private static List<Standing> standings(Claim claim, LocalDate on) {
        List<Standing> all = new ArrayList<>(List.of(standing(claim.claimant(), on)));
        claim.partner().toOptional().map(Partner::person).ifPresent(person -> all.add(standing(person, on)));
        return all;
    }

    private static Standing standing(Person person, LocalDate on) {
        LocalDate born = person.dateOfBirth();
        if (on.isBefore(birthday(born, 66))) {
            return born.isBefore(LocalDate.of(1954, 10, 6)) ? Standing.NOT_TOLD : Standing.BELOW;
        }
        boolean at66 = born.isBefore(LocalDate.of(1960, 4, 6));
        boolean by67 = born.isBefore(LocalDate.of(1977, 4, 6)) && !on.isBefore(birthday(born, 67));
        return at66 || by67 ? Standing.REACHED : Standing.NOT_TOLD;
    }

    // A birthday on 29 February falls on 1 March in a common year.
    private static LocalDate birthday(LocalDate born, int age) {
        LocalDate day = born.plusYears(age);
        return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
    }
}
