package org.benefitstriage.api.claims.wire.strict;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.List;
import org.benefitstriage.api.claims.wire.ClaimFormat;
import org.benefitstriage.api.claims.wire.ClaimParser;
import org.benefitstriage.engine.claim.Claim;
import org.junit.jupiter.api.Test;

/**
 * Each bound of each field, from the format itself: at the bound the claim is accepted and built, just beyond it is refused
 * at that field. So no constructor of the domain refuses what the format lets through.
 */
class BoundsTest {

    private final ObjectMapper json = new ObjectMapper();
    private final JsonNode claim;
    private int bounds;

    BoundsTest() throws IOException {
        claim = json.readTree(EveryField.bytes(ClaimFormat.parser()));
    }

    @Test
    void every_bound_of_every_field_is_exact_and_within_what_the_domain_accepts() throws IOException {
        walk(ClaimFormat.parser().format(), Place.TOP);

        assertThat(bounds).isGreaterThan(400);
    }

    private void walk(Format format, Place place) throws IOException {
        if (format instanceof ObjectFormat object) {
            for (ObjectFormat.Field field : object.fields()) {
                walk(field.format(), place.member(field.name()));
                checkLeftOut(field, place);
            }
        } else if (format instanceof ListFormat list) {
            checkLengths(list, place);
            for (int i = 0; i < claim.at(place.pointer()).size(); i++) {
                Format item = list.item() instanceof ChoiceFormat choice
                        ? List.copyOf(choice.shapes().values()).get(i)
                        : list.item();
                walk(item, place.item(i));
            }
        } else if (format instanceof NumberFormat number) {
            accepted(place, LongNode.valueOf(number.least()));
            accepted(place, LongNode.valueOf(number.most()));
            refused(place, LongNode.valueOf(number.least() - 1));
            refused(place, LongNode.valueOf(number.most() + 1));
        } else if (format instanceof WordFormat words) {
            checkWords(words, place);
        } else if (format instanceof DateFormat date) {
            accepted(place, TextNode.valueOf(date.earliest().toString()));
            accepted(place, TextNode.valueOf(date.latest().toString()));
            refused(place, TextNode.valueOf(date.earliest().minusDays(1).toString()));
            refused(place, TextNode.valueOf(date.latest().plusDays(1).toString()));
        } else if (format instanceof TextFormat text) {
            checkText(text, place);
        }
    }

    private void checkLeftOut(ObjectFormat.Field field, Place place) throws IOException {
        JsonNode copy = claim.deepCopy();
        ((ObjectNode) copy.at(place.pointer())).remove(field.name());
        if (field.required()) {
            assertThat(pointers(copy))
                    .containsExactly(place.member(field.name()).pointer());
        } else {
            assertThat(pointers(copy))
                    .as("without %s", place.member(field.name()).pointer())
                    .isEmpty();
        }
        bounds++;
    }

    private void checkLengths(ListFormat list, Place place) throws IOException {
        JsonNode item = claim.at(place.pointer()).get(0);
        if (list.repeats() == ListFormat.Repeats.ALLOWED) {
            accepted(place, listOf(item, list.most()));
            refused(place, listOf(item, list.most() + 1));
        }
        if (list.fewest() > 0) {
            accepted(place, listOf(item, list.fewest()));
            refused(place, listOf(item, list.fewest() - 1));
        } else {
            accepted(place, listOf(item, 0));
        }
    }

    private void checkWords(WordFormat words, Place place) throws IOException {
        for (String word : words.constants().keySet()) {
            accepted(place, TextNode.valueOf(word));
        }
        // Another kind of income wants other fields: that is another problem, and BadInputTest's.
        if (words.constants().size() > 1) {
            refused(place, TextNode.valueOf("ELSE"));
        }
        refused(place, IntNode.valueOf(0));
    }

    private void checkText(TextFormat text, Place place) throws IOException {
        if (text.form() == TextFormat.ANY) {
            accepted(place, TextNode.valueOf("x".repeat(text.longest())));
            refused(place, TextNode.valueOf("x".repeat(text.longest() + 1)));
        } else {
            refused(place, TextNode.valueOf("!"));
        }
        refused(place, TextNode.valueOf(""));
        refused(place, TextNode.valueOf("a\u0000"));
    }

    private ArrayNode listOf(JsonNode item, int times) {
        ArrayNode list = json.createArrayNode();
        for (int i = 0; i < times; i++) {
            list.add(item);
        }
        return list;
    }

    private void accepted(Place place, JsonNode value) throws IOException {
        assertThat(pointers(with(place, value)))
                .as("accepted at %s", place.pointer())
                .isEmpty();
        bounds++;
    }

    private void refused(Place place, JsonNode value) throws IOException {
        assertThat(pointers(with(place, value))).containsExactly(place.pointer());
        bounds++;
    }

    private JsonNode with(Place place, JsonNode value) {
        JsonNode copy = claim.deepCopy();
        JsonNode parent = copy.at(place.parent().pointer());
        if (parent instanceof ObjectNode object) {
            object.set(place.token().toString(), value);
        } else {
            ((ArrayNode) parent).set((Integer) place.token(), value);
        }
        return copy;
    }

    private List<String> pointers(JsonNode body) throws JsonProcessingException {
        ParseResult<Claim> result = new ClaimParser().parse(json.writeValueAsBytes(body));
        return result.fold(
                accepted -> List.of(),
                problems -> problems.stream().map(FieldProblem::pointer).toList(),
                where -> List.of("malformed: " + where));
    }
}
