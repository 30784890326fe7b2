package org.benefitstriage.models.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.benefitstriage.models.features.Feature;
import org.benefitstriage.models.features.FeatureSchema;
import org.junit.jupiter.api.Test;

class CaseloadTest {

    private static final List<String> PROTECTED = List.of(
            "age",
            "birth",
            "sex",
            "gender",
            "disab",
            "health",
            "ethnic",
            "race",
            "nation",
            "language",
            "relig",
            "belief",
            "pregnan",
            "marri",
            "name",
            "postcode",
            "ward");

    @Test
    void the_same_seed_gives_the_same_claims_and_another_seed_others() {
        assertThat(Caseload.generate(2_000, 1)).isEqualTo(Caseload.generate(2_000, 1));
        assertThat(Caseload.generate(2_000, 1)).isNotEqualTo(Caseload.generate(2_000, 2));
    }

    @Test
    void a_claim_does_not_depend_on_how_many_there_are() {
        assertThat(Caseload.generate(3_000, 9))
                .startsWith(Caseload.generate(500, 9).toArray(new SyntheticClaim[0]));
    }

    @Test
    void about_six_claims_in_a_hundred_are_in_error_in_every_year() {
        int[] claims = new int[Caseload.YEARS + 1];
        int[] errors = new int[Caseload.YEARS + 1];
        for (SyntheticClaim claim : Caseload.generate(120_000, 3)) {
            claims[claim.year()]++;
            errors[claim.year()] += claim.label() == Label.MATERIAL_ERROR ? 1 : 0;
        }
        for (int year = 1; year <= Caseload.YEARS; year++) {
            assertThat(claims[year]).isEqualTo(20_000);
            assertThat(errors[year]).as("year %s", year).isBetween(1_000, 1_400);
        }
    }

    @Test
    void causes_stand_near_their_published_shares() {
        Map<ErrorCause, Integer> counts = new EnumMap<>(ErrorCause.class);
        int all = 0;
        for (SyntheticClaim claim : Caseload.generate(120_000, 3)) {
            for (ErrorCause cause : claim.causes()) {
                counts.merge(cause, 1, Integer::sum);
                all++;
            }
        }
        assertThat(100 * counts.get(ErrorCause.EARNINGS) / all).isBetween(43, 49);
        assertThat(100 * counts.get(ErrorCause.LIVING_TOGETHER) / all).isBetween(14, 18);
        assertThat(100 * counts.get(ErrorCause.RESIDENCY) / all).isBetween(9, 13);
        assertThat(counts).hasSize(ErrorCause.values().length);
    }

    @Test
    void every_bin_of_every_feature_occurs() {
        List<SyntheticClaim> claims = Caseload.generate(60_000, 3);
        for (Feature feature : FeatureSchema.standard().features()) {
            assertThat(claims.stream().map(claim -> feature.binOf(claim.view())).distinct())
                    .as(feature.name())
                    .hasSize(feature.bins().size());
        }
    }

    @Test
    void nothing_drawn_is_or_is_named_after_a_protected_characteristic() {
        Stream<String> components = Stream.of(Household.class, SyntheticClaim.class)
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .map(RecordComponent::getName);
        Stream<String> figures = figures().map(Figure::name);

        assertThat(Stream.concat(components, figures).flatMap(CaseloadTest::wordsOf))
                .isNotEmpty()
                .allSatisfy(word -> assertThat(PROTECTED).noneMatch(word::startsWith));
    }

    @Test
    void the_data_sheet_declares_every_figure_with_its_source() {
        String sheet = DataSheet.text(6_000, 1);

        assertThat(figures()).allSatisfy(figure -> assertThat(sheet)
                .contains("| `" + figure.name() + "` | " + figure.value() + " "
                        + figure.declared().unit().inWords() + " | "
                        + figure.declared().inWords() + " | "
                        + figure.declared().source().inWords() + " |"));
        assertThat(sheet).contains("Claims: 6000").contains("seed 1.");
    }

    private static Stream<Figure> figures() {
        return Stream.of(HouseholdFigure.values(), ErrorFigure.values(), TraceFigure.values())
                .flatMap(Stream::of);
    }

    private static Stream<String> wordsOf(String name) {
        return Stream.of(name.split("_|(?<=[a-z])(?=[A-Z])")).map(word -> word.toLowerCase(Locale.ROOT));
    }
}
