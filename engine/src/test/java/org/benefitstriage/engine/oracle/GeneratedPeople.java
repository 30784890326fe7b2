package org.benefitstriage.engine.oracle;

import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.claim.Answer;
import org.benefitstriage.engine.claim.Boarder;
import org.benefitstriage.engine.claim.BoarderKind;
import org.benefitstriage.engine.claim.Child;
import org.benefitstriage.engine.claim.ChildDisability;
import org.benefitstriage.engine.claim.Childcare;
import org.benefitstriage.engine.claim.Frequency;
import org.benefitstriage.engine.claim.NonDependant;
import org.benefitstriage.engine.claim.NonDependantStatus;
import org.benefitstriage.engine.claim.RegularAmount;
import org.benefitstriage.engine.claim.Sex;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.money.Money;

/** Children, other adults and paying guests of generated claims. */
final class GeneratedPeople {

    /** Band edges of both benefits in the four years, in pence. */
    private static final int[] EDGES = {
        16_200, 23_600, 30_800, 41_000, 51_100, 17_600, 25_600, 33_400, 44_500, 55_400, 18_300, 26_600, 34_800, 46_300,
        57_700, 19_200, 27_900, 36_500, 48_500, 60_500
    };

    /** Thresholds of the second adult reduction in the four years, in pence. */
    private static final int[] SECOND_ADULT = {24_400, 31_700, 26_500, 34_400, 27_600, 35_800, 28_900, 37_500};

    private final Draw draw;
    private final LocalDate received;

    GeneratedPeople(Draw draw, LocalDate received) {
        this.draw = draw;
        this.received = received;
    }

    Child[] children() {
        int count = draw.in100(72) ? 0 : draw.between(1, 4);
        Child[] children = new Child[count];
        for (int i = 0; i < count; i++) {
            Answer<Childcare> care = draw.in100(60)
                    ? given(new Childcare(draw.regular(45_000, 17_500, 30_000), draw.yes(90)))
                    : notGiven();
            children[i] = new Child(
                    "Robin",
                    draw.day(received.minusYears(draw.in100(70) ? 14 : 19), received.minusDays(1)),
                    given(draw.oneOf(Sex.values())),
                    YesNo.YES,
                    7,
                    draw.in100(85) ? ChildDisability.NONE : draw.oneOf(ChildDisability.values()),
                    care);
        }
        return children;
    }

    NonDependant[] nonDependants() {
        List<NonDependant> all = new ArrayList<>();
        int units = draw.in100(65) ? 0 : draw.between(1, 2);
        for (int i = 0; i < units; i++) {
            boolean couple = draw.in100(25);
            Answer<String> key = couple ? given("pair " + i) : notGiven();
            all.add(nonDependant(key));
            if (couple) {
                all.add(nonDependant(key));
            }
        }
        return all.toArray(NonDependant[]::new);
    }

    /** One to three other adults, often all of them on a benefit or all of them with an income. */
    NonDependant[] secondAdults() {
        NonDependantStatus shared = draw.oneOf(
                NonDependantStatus.ORDINARY,
                NonDependantStatus.ORDINARY,
                NonDependantStatus.ON_UC_WITH_EARNINGS,
                NonDependantStatus.ON_UC_WITHOUT_EARNINGS,
                NonDependantStatus.ON_PENSION_CREDIT,
                NonDependantStatus.ON_INCOME_RELATED_BENEFIT);
        NonDependant[] adults = new NonDependant[draw.oneOf(1, 1, 1, 2, 3)];
        for (int i = 0; i < adults.length; i++) {
            NonDependant any = nonDependant(notGiven());
            adults[i] = new NonDependant(
                    any.name(),
                    any.dateOfBirth(),
                    any.relationship(),
                    any.coupleKey(),
                    any.weeklyHoursWorked(),
                    i == 0 ? any.grossIncome() : given(draw.regular(15_000)),
                    draw.in100(90) ? shared : any.status(),
                    any.movedIn());
        }
        return adults;
    }

    Boarder[] boarders() {
        int count = draw.in100(90) ? 0 : draw.between(1, 2);
        Boarder[] boarders = new Boarder[count];
        for (int i = 0; i < count; i++) {
            boarders[i] = new Boarder(
                    draw.oneOf(BoarderKind.values()),
                    draw.regular(12_000, 2_000, 4_000),
                    draw.between(1, 2),
                    draw.yes(50));
        }
        return boarders;
    }

    private NonDependant nonDependant(Answer<String> couple) {
        NonDependantStatus status = draw.in100(65)
                ? NonDependantStatus.ORDINARY
                : draw.oneOf(
                        NonDependantStatus.ON_PENSION_CREDIT,
                        NonDependantStatus.ON_INCOME_RELATED_BENEFIT,
                        NonDependantStatus.ON_UC_WITHOUT_EARNINGS,
                        NonDependantStatus.ON_UC_WITH_EARNINGS,
                        NonDependantStatus.FULL_TIME_STUDENT,
                        NonDependantStatus.YOUTH_TRAINING,
                        NonDependantStatus.LONG_TERM_AWAY,
                        NonDependantStatus.LIVES_ELSEWHERE);
        return new NonDependant(
                "Sam Example",
                given(draw.day(received.minusYears(60), received.minusYears(16).minusDays(7))),
                given("relative"),
                couple,
                given(draw.in100(30) ? draw.between(14, 17) : draw.between(0, 45)),
                given(draw.in100(25) ? around(SECOND_ADULT) : draw.regular(80_000, EDGES)),
                status,
                given(draw.in100(94) ? LocalDate.of(2019, 6, 3) : received.plusDays(draw.between(-14, 21))));
    }

    private RegularAmount around(int... edges) {
        return new RegularAmount(
                Money.ofPence(edges[draw.between(0, edges.length - 1)] + draw.between(-1, 1)), Frequency.WEEKLY);
    }
}
