package org.benefitstriage.models.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.benefitstriage.engine.risk.RiskView;
import org.benefitstriage.models.ShippedModel;
import org.benefitstriage.models.artefact.ModelArtefact;
import org.benefitstriage.models.features.FeatureSchema;
import org.benefitstriage.models.inference.ModelLocation;
import org.benefitstriage.models.inference.RiskModelLoader;
import org.junit.jupiter.api.Test;

class ModelCardTest {

    @Test
    void the_committed_card_is_generated_from_the_shipped_artefact() throws Exception {
        ModelArtefact shipped = RiskModelLoader.artefact(ModelLocation.shipped());

        assertThat(Files.readString(ShippedModel.CARD))
                .as(ShippedModel.HOW_TO_RENEW)
                .isEqualTo(ModelCard.text(shipped, FeatureSchema.standard()));
    }

    @Test
    void the_allow_list_is_every_component_of_the_risk_view() throws Exception {
        String card = Files.readString(ShippedModel.CARD);
        String section = card.substring(card.indexOf(ModelCard.ALLOW_LIST), card.indexOf("## Data"));
        List<String> allowed = Pattern.compile("(?m)^\\| `(\\w+)` \\|")
                .matcher(section)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(Stream.of(RiskView.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactlyElementsOf(allowed);
    }

    @Test
    void the_card_says_what_a_reader_must_not_miss() throws Exception {
        assertThat(Files.readString(ShippedModel.CARD))
                .contains(
                        "It is not fit for real claims",
                        "Nothing here is evidence about any council",
                        "## What counts as an error",
                        "## What could not be tested",
                        "95% interval",
                        RiskModelLoader.load(ModelLocation.shipped()).digest());
    }

    @Test
    void ten_thousandths_are_printed_as_percentages_to_two_places() {
        assertThat(CardPerformance.percent(7)).isEqualTo("0.07%");
        assertThat(CardPerformance.percent(725)).isEqualTo("7.25%");
        assertThat(CardPerformance.percent(10_000)).isEqualTo("100.00%");
    }
}
