package org.benefitstriage.models.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.benefitstriage.models.evaluation.CalibrationMeasure;
import org.benefitstriage.models.evaluation.RankMeasure;
import org.benefitstriage.models.evaluation.ScoredRows;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The oracle's probabilities are those with which the generator makes errors: a slip in one likelihood shows here. */
class OracleTest {

    private static ScoredRows rows;
    private static List<ReferenceClaim> claims;

    @BeforeAll
    static void generate() {
        claims = ReferenceCaseload.generate(60_000, 11).toList();
        double[] oracle = claims.stream().mapToDouble(ReferenceClaim::oracle).toArray();
        boolean[] errors = new boolean[oracle.length];
        double[] ones = new double[oracle.length];
        for (int i = 0; i < errors.length; i++) {
            errors[i] = claims.get(i).truth().label() == Label.MATERIAL_ERROR;
            ones[i] = 1;
        }
        rows = new ScoredRows(oracle, oracle, errors, ones);
    }

    @Test
    void what_the_oracle_says_comes_out_in_every_group() {
        assertThat(CalibrationMeasure.groups(rows, 10)).allSatisfy(group -> {
            double spread = Math.sqrt(group.predicted() * (1 - group.predicted()) / group.rows());
            assertThat(Math.abs(group.observed() - group.predicted())).isLessThan(4 * spread);
        });
    }

    @Test
    void it_is_right_for_every_trace_alone() {
        assertThat(List.<java.util.function.Predicate<ReferenceClaim>>of(
                        claim -> claim.truth().view().earningsGapPercent() >= 10,
                        claim -> claim.truth().view().checksMismatched() > 0,
                        claim -> claim.truth().view().adultsUndeclared() > 0,
                        claim -> claim.truth().view().monthsAtAddress() < 6,
                        claim -> claim.truth().view().otherClaimsAtAddress() > 0,
                        claim -> claim.truth().view().otherClaimsOnAccount() > 0,
                        claim -> claim.truth().view().evidenceMissing() > 1,
                        claim -> claim.truth().view().evidenceStaleDays() > 62,
                        claim -> claim.truth().view().checksNotMade() > 2,
                        claim -> claim.truth().view().daysSinceMoveOrTenancyStart() < 120,
                        claim -> claim.truth().view().rentToReferencePercent() > 120))
                .allSatisfy(trace -> {
                    List<ReferenceClaim> showing = claims.stream().filter(trace).toList();
                    double expected =
                            showing.stream().mapToDouble(ReferenceClaim::oracle).sum();
                    double spread = Math.sqrt(showing.stream()
                            .mapToDouble(claim -> claim.oracle() * (1 - claim.oracle()))
                            .sum());
                    long errors = showing.stream()
                            .filter(claim -> claim.truth().label() == Label.MATERIAL_ERROR)
                            .count();
                    assertThat(Math.abs(errors - expected)).isLessThan(4 * spread);
                });
    }

    @Test
    void it_is_better_than_chance_and_not_perfect() {
        assertThat(new RankMeasure(rows).auc()).isBetween(0.8, 0.95);
    }
}
