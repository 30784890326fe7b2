package org.benefitstriage.engine.oracle;

import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Set;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.DisabilityBenefit;
import org.benefitstriage.engine.claim.EmploymentSupport;
import org.benefitstriage.engine.claim.ExistingBenefits;
import org.benefitstriage.engine.claim.FamilyPremium;
import org.benefitstriage.engine.claim.Person;
import org.benefitstriage.engine.claim.PersonalCircumstances;
import org.benefitstriage.engine.claim.UniversalCredit;
import org.benefitstriage.engine.claim.UniversalCreditState;
import org.benefitstriage.engine.claim.WorkingAge;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Parts;

/** Claims of people of working age in one benefit year, nearly all of whose facts are settled. Nobody in them exists. */
public final class GeneratedWorkingAge {

    private final Draw draw;
    private final LocalDate firstMonday;
    private final LocalDate lastMonday;

    /** The claims of one benefit year, the same ones for the same seed. */
    public GeneratedWorkingAge(int firstYear, long seed) {
        this.draw = new Draw(seed * 10_000 + firstYear + 5_000);
        this.firstMonday = LocalDate.of(firstYear, 4, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
        this.lastMonday = LocalDate.of(firstYear + 1, 3, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The next claim: entitlement would begin on a Monday of the year. */
    public Claim next() {
        return fixture().claim();
    }

    /** The next claim, still to be changed. */
    public ClaimFixture fixture() {
        LocalDate received = draw.day(firstMonday.minusWeeks(1), lastMonday.minusDays(1));
        AccommodationKind accommodation = accommodation();
        boolean couple = draw.in100(40);
        int age = age();
        ClaimFixture claim = Claims.workingAge(accommodation).received(received.toString());
        claim.claimant(person(born(received, age)));
        if (couple) {
            int other = draw.in100(70) ? Math.max(16, age + draw.between(-3, 3)) : age();
            claim.partnerBorn(born(received, Math.min(other, 65)).toString()).partnerIs(circumstances());
        }
        GeneratedPeople people = new GeneratedPeople(draw, received);
        claim.children(people.children());
        claim.nonDependants(people.nonDependants());
        claim.boarders(people.boarders());
        GeneratedWorkingMoney money = new GeneratedWorkingMoney(draw, couple);
        claim.incomes(money.incomes());
        claim.capital(money.capital());
        GeneratedHomes homes = new GeneratedHomes(draw);
        int joint = draw.in100(8) ? draw.between(1, 3) : 0;
        claim.tenancy(homes.tenancy(accommodation, joint));
        claim.housingNeeds(homes.needs(joint));
        claim.councilTax(homes.annualCouncilTax(), draw.in100(90) ? 0 : draw.between(1, 3));
        claim.workingAge(answers(accommodation));
        boolean maximum = accommodation != AccommodationKind.GENERAL_NEEDS && draw.in100(20);
        return claim.existingBenefits(old -> maximum ? withUniversalCredit(old, received) : older(old));
    }

    private AccommodationKind accommodation() {
        return draw.in100(45)
                ? AccommodationKind.GENERAL_NEEDS
                : draw.in100(50)
                        ? AccommodationKind.TEMPORARY
                        : draw.oneOf(
                                AccommodationKind.EXEMPT_ACCOMMODATION,
                                AccommodationKind.MANAGED_CARE_SUPPORT_OR_SUPERVISION,
                                AccommodationKind.DOMESTIC_ABUSE_REFUGE,
                                AccommodationKind.COUNCIL_HOSTEL);
    }

    private int age() {
        return draw.in100(40) ? draw.oneOf(16, 17, 18, 24, 25, 34, 35) : draw.between(18, 64);
    }

    // Some on a birthday of the week in which entitlement begins.
    private LocalDate born(LocalDate received, int age) {
        LocalDate birthday = received.minusYears(age);
        return birthday.minusDays(draw.in100(10) ? -draw.between(0, 7) : draw.between(0, 364));
    }

    private Person person(LocalDate born) {
        Person plain = Parts.person("Alex", born.toString(), "QQ123456C");
        return new Person(
                plain.title(),
                plain.firstNames(),
                plain.lastName(),
                plain.otherNames(),
                plain.dateOfBirth(),
                plain.nino(),
                plain.ninoAppliedFor(),
                circumstances());
    }

    private PersonalCircumstances circumstances() {
        Set<DisabilityBenefit> benefits = EnumSet.noneOf(DisabilityBenefit.class);
        while (draw.in100(16)) {
            benefits.add(draw.oneOf(DisabilityBenefit.values()));
        }
        return new PersonalCircumstances(
                draw.yes(3),
                YesNo.NO,
                draw.yes(4),
                draw.yes(8),
                draw.yes(10),
                benefits,
                draw.in100(50) ? 0 : draw.oneOf(15, 16, draw.between(1, 45)));
    }

    private WorkingAge answers(AccommodationKind accommodation) {
        boolean existing = accommodation == AccommodationKind.GENERAL_NEEDS ? draw.in100(90) : draw.in100(10);
        return new WorkingAge(
                existing ? YesNo.YES : YesNo.NO,
                draw.in100(75) ? EmploymentSupport.NONE : draw.oneOf(EmploymentSupport.values()),
                draw.in100(90) ? EmploymentSupport.NONE : draw.oneOf(EmploymentSupport.values()),
                draw.in100(80) ? FamilyPremium.NOT_KEPT : draw.oneOf(FamilyPremium.values()),
                draw.yes(3),
                draw.yes(10),
                draw.in100(3) ? YesNo.NOT_ANSWERED : draw.yes(40),
                draw.in100(3) ? YesNo.NOT_ANSWERED : draw.yes(8));
    }

    private ExistingBenefits withUniversalCredit(ExistingBenefits old, LocalDate received) {
        UniversalCreditState state = draw.oneOf(
                UniversalCreditState.AWARDED,
                UniversalCreditState.AWARDED_NIL,
                UniversalCreditState.CONTINUING_UNDER_REG_60A,
                UniversalCreditState.CLAIMED_NOT_DECIDED);
        return new ExistingBenefits(
                old.pensionCredit(),
                new UniversalCredit(state, given(received.minusYears(1)), given(received.minusYears(1))),
                old.incomeSupport(),
                old.incomeBasedJsa(),
                old.incomeRelatedEsa(),
                old.protectedMixedAgeCouple());
    }

    private ExistingBenefits older(ExistingBenefits old) {
        UniversalCredit none = new UniversalCredit(UniversalCreditState.NONE, notGiven(), notGiven());
        int which = draw.between(0, 40);
        return new ExistingBenefits(
                old.pensionCredit(),
                none,
                which == 1 ? YesNo.YES : YesNo.NO,
                which == 2 ? YesNo.YES : YesNo.NO,
                which == 3 ? YesNo.YES : which == 4 ? YesNo.NOT_ANSWERED : YesNo.NO,
                old.protectedMixedAgeCouple());
    }
}
