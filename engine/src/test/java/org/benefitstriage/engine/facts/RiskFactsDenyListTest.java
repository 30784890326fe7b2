package org.benefitstriage.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.Assessments;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.risk.RiskView;
import org.junit.jupiter.api.Test;

/**
 * Risk sees no protected characteristic (Equality Act 2010 s.4) and none of the listed proxies. Every component of the risk
 * facts, however deep, is looked at by name and by type.
 */
class RiskFactsDenyListTest {

    private static final Set<String> DENIED = Set.of(
            "age",
            "ages",
            "aged",
            "birth",
            "born",
            "years",
            "sex",
            "gender",
            "nationality",
            "ethnicity",
            "race",
            "religion",
            "belief",
            "orientation",
            "marriage",
            "married",
            "civil",
            "relationship",
            "pregnancy",
            "maternity",
            "disability",
            "disabled",
            "health",
            "blind",
            "carer",
            "appointee",
            "attorney",
            "residence",
            "resident",
            "immigration",
            "arrived",
            "arrival",
            "country",
            "language",
            "postcode",
            "ward",
            "uprn",
            "surname",
            "names",
            "email",
            "telephone",
            "child",
            "children",
            "childcare",
            "channel",
            "reason",
            "explanation",
            "text");

    private static final String AGE_OF_A_DOCUMENT = "age of the oldest statement or payslip";

    private static final Set<Class<?>> ALLOWED_TYPES =
            Set.of(boolean.class, int.class, long.class, Money.class, YesNo.class);

    @Test
    void no_component_is_named_for_a_denied_thing() {
        assertThat(components(RiskFacts.class)).isNotEmpty().allSatisfy(component -> assertThat(
                        words(component.getName()))
                .as("risk may not look at %s.%s", component.getDeclaringRecord().getSimpleName(), component.getName())
                .doesNotContainAnyElementsOf(DENIED));
    }

    @Test
    void the_deny_list_finds_what_it_is_for() {
        assertThat(words("claimantDateOfBirth")).containsAnyElementsOf(DENIED);
        assertThat(words("postcode")).containsAnyElementsOf(DENIED);
        assertThat(words("awardMismatched")).doesNotContainAnyElementsOf(DENIED);
    }

    @Test
    void every_component_is_a_number_an_amount_or_a_yes_or_no() {
        assertThat(components(RiskFacts.class))
                .filteredOn(component -> !component.getType().isRecord() || component.getType() == Money.class)
                .allSatisfy(component ->
                        assertThat(ALLOWED_TYPES).as("%s", component).contains(component.getType()));
    }

    @Test
    void the_model_sees_whole_numbers_only() {
        assertThat(RiskView.class.getRecordComponents()).allSatisfy(component -> {
            assertThat(component.getType()).isEqualTo(int.class);
            assertThat(words(component.getName())).doesNotContainAnyElementsOf(DENIED);
        });
    }

    @Test
    void no_label_in_words_is_named_for_a_denied_thing() {
        RiskFacts facts = RiskFacts.of(Assessments.of(Claims.singlePensioner()));
        assertThat(facts.inWords().keySet()).isNotEmpty().allSatisfy(label -> assertThat(
                        words(label.replace(AGE_OF_A_DOCUMENT, "")))
                .as(label)
                .doesNotContainAnyElementsOf(DENIED));
    }

    /** The words of a label or a component's name, in small letters. */
    private static List<String> words(String name) {
        return Stream.of(name.split("\\W+|(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.UK))
                .toList();
    }

    private static List<RecordComponent> components(Class<?> type) {
        List<RecordComponent> found = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            found.add(component);
            if (component.getType().isRecord() && component.getType() != Money.class) {
                found.addAll(components(component.getType()));
            }
        }
        return found;
    }
}
