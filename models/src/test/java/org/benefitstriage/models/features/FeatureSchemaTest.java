package org.benefitstriage.models.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.benefitstriage.engine.risk.RiskView;
import org.benefitstriage.models.Views;
import org.junit.jupiter.api.Test;

class FeatureSchemaTest {

    private static final FeatureSchema SCHEMA = FeatureSchema.standard();

    @Test
    void has_every_component_of_the_risk_view_once_and_in_its_order() {
        assertThat(SCHEMA.features())
                .extracting(Feature::name)
                .containsExactlyElementsOf(Stream.of(RiskView.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @Test
    void each_feature_reads_its_own_component() {
        RiskView view = Views.of(IntStream.range(1_000, 1_017).toArray());

        assertThat(SCHEMA.features())
                .extracting(feature -> feature.reading().applyAsInt(view))
                .containsExactlyElementsOf(IntStream.range(1_000, 1_017).boxed().toList());
    }

    @Test
    void every_value_falls_in_the_bin_it_begins_and_the_one_below_in_the_bin_before() {
        for (Feature feature : SCHEMA.features()) {
            assertThat(feature.binOf(Integer.MIN_VALUE)).isZero();
            for (int bin = 1; bin < feature.bins().size(); bin++) {
                int from = feature.bins().get(bin).from();
                assertThat(feature.binOf(from)).as(feature.name()).isEqualTo(bin);
                assertThat(feature.binOf(from - 1)).as(feature.name()).isEqualTo(bin - 1);
            }
            assertThat(feature.binOf(Integer.MAX_VALUE))
                    .isEqualTo(feature.bins().size() - 1);
        }
    }

    @Test
    void exactly_the_reference_rent_is_the_best_bin_and_a_percent_more_is_not() {
        Feature rent = SCHEMA.features().get(0);

        assertThat(rent.bins().get(rent.binOf(100)).inWords()).isEqualTo("up to the reference rent");
        assertThat(rent.bins().get(rent.binOf(101)).inWords()).isEqualTo("1% to 10% above it");
    }

    @Test
    void a_passport_long_stays_and_old_tenancies_are_the_only_features_that_lower_risk_as_they_grow() {
        assertThat(SCHEMA.features())
                .filteredOn(feature -> feature.direction() == RiskDirection.FALLS_WITH_VALUE)
                .extracting(Feature::name)
                .containsExactly("monthsAtAddress", "passported", "daysSinceMoveOrTenancyStart");
    }

    @Test
    void another_bin_gives_another_digest() {
        Feature first = SCHEMA.features().get(0);
        Feature moved = new Feature(
                first.name(),
                first.inWords(),
                first.direction(),
                List.of(first.bins().get(0), new Bin(102, "more")),
                first.reading());

        assertThat(new FeatureSchema(List.of(first)).digest()).isNotEqualTo(new FeatureSchema(List.of(moved)).digest());
    }

    @Test
    void bins_out_of_order_or_with_a_lower_bound_are_refused() {
        Bin open = new Bin(Integer.MIN_VALUE, "low");

        assertThatThrownBy(() -> feature(List.of(new Bin(0, "low"), new Bin(1, "high"))))
                .hasMessageContaining("without a lower bound");
        assertThatThrownBy(() -> feature(List.of(open, new Bin(5, "a"), new Bin(5, "b"))))
                .hasMessageContaining("must begin above 5");
    }

    private static Feature feature(List<Bin> bins) {
        return new Feature("x", "x", RiskDirection.RISES_WITH_VALUE, bins, RiskView::incomeSources);
    }
}
