package org.benefitstriage.engine.oracle;

import java.time.LocalDate;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.ExistingBenefits;
import org.benefitstriage.engine.claim.PensionCreditState;
import org.benefitstriage.engine.claim.Tenancy;
import org.benefitstriage.engine.claim.UniversalCreditState;
import org.benefitstriage.engine.claim.YesNo;

/** Housing benefit under SI 2006/213: rent, other adults, passport or means test, 65%, the cap, 50p. */
final class HousingWorkingAge {

    private HousingWorkingAge() {}

    static SecondOpinion award(Claim claim, LocalDate from, LawOn law) {
        Household home = Household.of(claim, from);
        open(home, law);
        Pounds maximum = Rent.eligible(home, law, true)
                .times(law.figure("hb.max_percentage_of_eligible_rent"))
                .less(Rent.withRent(OtherAdults.atWorkingAge(home, law), home, law))
                .notBelowNil();
        Pounds excess = Pounds.NOTHING;
        if (!passported(claim)) {
            Pounds capital = Means.capital(home);
            if (capital.moreThan(law.figure("hb.capital_limit"))) {
                return SecondOpinion.weekly(Pounds.NOTHING, "capital");
            }
            NeedsWorkingAge needs = NeedsWorkingAge.of(home, law);
            Pounds earnings = CountedPay.atWorkingAge(home, law, needs);
            String threshold =
                    claim.workingAge().livesInPrescribedAccommodation().isYes()
                            ? "hb.wa.tariff.lower_threshold_prescribed_accommodation"
                            : "hb.wa.tariff.lower_threshold";
            excess = Means.income(home, law, earnings, true)
                    .plus(Means.tariff(capital, threshold, "hb.wa.tariff.step", law))
                    .less(needs.amount())
                    .notBelowNil();
        }
        Pounds award = maximum.less(Rent.withRent(excess, home, law).times(law.figure("hb.taper")))
                .notBelowNil();
        Pounds taken = Cap.takes(award, home, law);
        if (taken.moreThan(Pounds.NOTHING)
                && claim.tenancy().map(tenancy -> tenancy.rentFreeWeeks() > 0).orElse(false)) {
            throw new Undetermined("the benefit cap beside rent-free weeks");
        }
        Pounds afterCap = award.less(taken);
        boolean tooSmall =
                Rent.withRent(law.figure("hb.minimum_award"), home, law).moreThan(afterCap);
        return SecondOpinion.weekly(
                tooSmall ? Pounds.NOTHING : afterCap, maximum + " - 65% of " + excess + ", capped " + afterCap);
    }

    /** Where the home is. */
    static AccommodationKind accommodation(Claim claim) {
        return claim.tenancy().map(Tenancy::accommodation).orElse(AccommodationKind.NOT_KNOWN);
    }

    static boolean specifiedOrTemporary(Claim claim) {
        return switch (accommodation(claim)) {
            case TEMPORARY,
                    EXEMPT_ACCOMMODATION,
                    MANAGED_CARE_SUPPORT_OR_SUPERVISION,
                    DOMESTIC_ABUSE_REFUGE,
                    COUNCIL_HOSTEL -> true;
            case GENERAL_NEEDS, NOT_KNOWN -> false;
        };
    }

    // Universal credit passports in specified and temporary accommodation, even when nothing of it is paid.
    private static boolean passported(Claim claim) {
        ExistingBenefits benefits = claim.existingBenefits();
        return Route.older(benefits).contains(YesNo.YES)
                || benefits.universalCredit().isAwarded() && specifiedOrTemporary(claim);
    }

    private static void open(Household home, LawOn law) {
        ExistingBenefits benefits = home.claim().existingBenefits();
        PensionCreditState credit = benefits.pensionCredit().state();
        if (credit != PensionCreditState.NONE && credit != PensionCreditState.NOT_ANSWERED) {
            throw new Undetermined("pension credit at working age");
        }
        boolean older = Route.older(benefits).contains(YesNo.YES);
        boolean universal = benefits.universalCredit().isAwarded();
        if (older && universal) {
            throw new Undetermined("universal credit beside an older benefit");
        }
        if (benefits.universalCredit().state() == UniversalCreditState.CLAIMED_NOT_DECIDED) {
            throw new Undetermined("universal credit is not decided");
        }
        boolean settled = benefits.universalCredit().state() != UniversalCreditState.NOT_ANSWERED;
        if (!older && (!settled || !universal && Route.older(benefits).contains(YesNo.NOT_ANSWERED))) {
            throw new Undetermined("whether a benefit passports");
        }
        if (home.age(home.claim().claimant()) < 16) {
            throw new Undetermined("under 16");
        }
        if (accommodation(home.claim()) == AccommodationKind.GENERAL_NEEDS) {
            boolean mayContinue = law.on("hb.wa.existing_awards_allowed_general")
                    && home.claim().workingAge().existingAward().isYes();
            if (universal || !mayContinue) {
                throw new Undetermined("no housing benefit in ordinary housing");
            }
        }
    }
}
