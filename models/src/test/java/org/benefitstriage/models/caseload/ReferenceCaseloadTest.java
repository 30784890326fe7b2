package org.benefitstriage.models.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.benefitstriage.models.caseload.ReferenceClaim.Looked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reference caseload: repeatable, its labels selective, its truth apart. */
class ReferenceCaseloadTest {

    private static List<ReferenceClaim> claims;

    @TempDir
    Path directory;

    @BeforeAll
    static void generate() {
        claims = ReferenceCaseload.generate(24_000, 5).toList();
    }

    private static boolean isWrong(ReferenceClaim claim) {
        return claim.truth().label() == Label.MATERIAL_ERROR;
    }

    private static double share(Stream<ReferenceClaim> of) {
        return of.mapToInt(claim -> isWrong(claim) ? 1 : 0).average().orElseThrow();
    }

    @Test
    void about_six_claims_in_a_hundred_hold_an_error() {
        assertThat(share(claims.stream())).isCloseTo(0.06, within(0.006));
    }

    @Test
    void those_somebody_looked_at_hold_many_more() {
        assertThat(share(claims.stream().filter(claim -> claim.check() instanceof Looked)))
                .isGreaterThan(2 * share(claims.stream()));
    }

    @Test
    void weighting_by_the_recorded_chance_gives_the_share_of_all_back() {
        double all = 0;
        double wrong = 0;
        for (ReferenceClaim claim : claims) {
            if (claim.check() instanceof Looked looked) {
                double weight = 10_000.0 / looked.chancePerTenThousand();
                all += weight;
                wrong += isWrong(claim) ? weight : 0;
            }
        }

        assertThat(all).isCloseTo(24_000, within(1_500.0));
        assertThat(wrong / all).isCloseTo(share(claims.stream()), within(0.012));
    }

    @Test
    void every_claim_could_have_been_checked() {
        assertThat(claims).allMatch(claim -> claim.check().chancePerTenThousand() >= 500);
    }

    @Test
    void a_check_finds_most_errors_and_makes_none_up() {
        long there = claims.stream()
                .filter(claim -> claim.check() instanceof Looked && isWrong(claim))
                .count();
        long found = claims.stream()
                .filter(claim -> claim.check() instanceof Looked looked && looked.found() == Label.MATERIAL_ERROR)
                .peek(claim -> assertThat(isWrong(claim)).isTrue())
                .count();

        assertThat(found / (double) there).isBetween(0.88, 0.96);
    }

    @Test
    void only_errors_overpay_and_every_check_falls_in_the_year_of_its_claim() {
        assertThat(claims).allSatisfy(claim -> {
            assertThat(claim.overpaidPence() > 0).isEqualTo(isWrong(claim));
            if (claim.check() instanceof Looked looked) {
                assertThat(looked.on()).isAfter(claim.claimed());
                assertThat(looked.on().getYear()).isEqualTo(claim.claimed().getYear());
            }
        });
    }

    @Test
    void the_same_seed_gives_the_same_files_and_the_truth_stands_apart() throws Exception {
        ReferenceFiles.write(directory.resolve("a"), 6_000, 3, done -> {});
        ReferenceFiles.write(directory.resolve("b"), 6_000, 3, done -> {});

        try (Stream<Path> files = Files.list(directory.resolve("a"))) {
            assertThat(files).hasSize(4).allSatisfy(file -> assertThat(
                            directory.resolve("b").resolve(file.getFileName()))
                    .hasSameBinaryContentAs(file));
        }
        assertThat(Files.readAllLines(directory.resolve("a").resolve(ReferenceFiles.CLAIMS)))
                .hasSize(6_001)
                .first()
                .asString()
                .doesNotContain("in_error", "causes", "overpaid");
    }
}
