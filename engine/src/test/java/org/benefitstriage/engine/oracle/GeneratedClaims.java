package org.benefitstriage.engine.oracle;

import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Set;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.DisabilityBenefit;
import org.benefitstriage.engine.claim.PensionCredit;
import org.benefitstriage.engine.claim.PensionCreditState;
import org.benefitstriage.engine.claim.Person;
import org.benefitstriage.engine.claim.PersonalCircumstances;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Parts;

/** Claims of people of pension age in one benefit year, nearly all of whose facts are settled. Nobody in them exists. */
public final class GeneratedClaims {

    private final Draw draw;
    private final LocalDate firstMonday;
    private final LocalDate lastMonday;

    /** The claims of one benefit year, the same ones for the same seed. */
    public GeneratedClaims(int firstYear, long seed) {
        this.draw = new Draw(seed * 10_000 + firstYear);
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
        boolean couple = draw.in100(40);
        ClaimFixture claim = Claims.singlePensioner().received(received.toString());
        claim.claimant(person("Alex", received));
        if (couple) {
            claim.partnerBorn(born(received).toString()).partnerIs(circumstances());
        }
        GeneratedPeople people = new GeneratedPeople(draw, received);
        claim.children(people.children());
        claim.nonDependants(people.nonDependants());
        claim.boarders(people.boarders());
        GeneratedMoney money = new GeneratedMoney(draw, couple);
        claim.incomes(money.incomes());
        claim.capital(money.capital());
        GeneratedHomes homes = new GeneratedHomes(draw);
        claim.tenancy(homes.tenancy());
        claim.councilTax(homes.annualCouncilTax(), draw.in100(85) ? 0 : draw.between(1, 3));
        return claim.pensionCredit(pensionCredit());
    }

    /** The next claim for second adult reduction alone: most have other adults whose income lies around the thresholds. */
    public Claim nextSecondAdultOnly() {
        ClaimFixture claim = fixture().secondAdultOnly(YesNo.YES);
        LocalDate received = claim.claim().dates().received();
        GeneratedPeople people = new GeneratedPeople(draw, received);
        if (draw.in100(90)) {
            claim.nonDependants(people.secondAdults());
        }
        if (draw.in100(75)) {
            claim.boarders().partner(notGiven());
        }
        return claim.claim();
    }

    private PensionCredit pensionCredit() {
        int kind = draw.between(1, 100);
        if (kind <= 10) {
            return Claims.guaranteeCredit();
        }
        if (kind <= 22) {
            return new PensionCredit(
                    PensionCreditState.SAVINGS_CREDIT_ONLY,
                    given(Parts.day("2019-02-04")),
                    given(Parts.day("2019-02-01")),
                    given(draw.money(50_000)),
                    given(draw.money(1_700_000, 1_600_000)),
                    given(draw.money(2_000)));
        }
        return new PensionCredit(PensionCreditState.NONE, notGiven(), notGiven(), notGiven(), notGiven(), notGiven());
    }

    private Person person(String firstNames, LocalDate received) {
        Person plain = Parts.person(firstNames, born(received).toString(), "QQ123456C");
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

    // At least 66 before the claim; half of them around the day that parts the two cohorts.
    private LocalDate born(LocalDate received) {
        if (draw.in100(4)) {
            return LocalDate.of(1955, 3, 31).plusDays(draw.between(0, 1));
        }
        LocalDate youngest = received.minusYears(66);
        LocalDate last = LocalDate.of(1960, 4, 5);
        LocalDate end = youngest.isBefore(last) ? youngest : last;
        return draw.in100(50)
                ? draw.day(LocalDate.of(1954, 10, 6), end)
                : draw.day(LocalDate.of(1930, 1, 1), LocalDate.of(1955, 6, 30));
    }

    private PersonalCircumstances circumstances() {
        Set<DisabilityBenefit> benefits = EnumSet.noneOf(DisabilityBenefit.class);
        while (draw.in100(22)) {
            benefits.add(draw.oneOf(DisabilityBenefit.values()));
        }
        return new PersonalCircumstances(YesNo.NO, YesNo.NO, draw.yes(5), draw.yes(12), draw.yes(10), benefits, 0);
    }
}
