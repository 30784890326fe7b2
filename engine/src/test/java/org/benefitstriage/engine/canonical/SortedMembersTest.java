package org.benefitstriage.engine.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An object is what its members are, however they came together, and nothing can change it afterwards. */
class SortedMembersTest {

    private static final JsonValue ONE = JsonValue.integer(1);
    private static final JsonValue TWO = JsonValue.integer(2);

    @Test
    void members_stand_in_the_order_of_their_names_whatever_the_order_in_which_they_came() {
        JsonValue.JsonObject object =
                JsonValue.object().with("c", 3).with("a", 1).with("b", 2).build();
        assertThat(object.members().keySet()).containsExactly("a", "b", "c");
        assertThat(object.members().get("b")).isEqualTo(TWO);
        assertThat(object.members().get("d")).isNull();
        assertThat(object.members().containsKey("c")).isTrue();
    }

    @Test
    void more_members_than_most_objects_have_are_kept_in_order_too() {
        JsonValue.ObjectBuilder builder = JsonValue.object();
        for (int i = 99; i >= 10; i--) {
            builder.with("m" + i, i);
        }
        Map<String, JsonValue> members = builder.build().members();
        assertThat(members).hasSize(90);
        assertThat(List.copyOf(members.keySet())).isSorted();
        assertThat(members.get("m42")).isEqualTo(JsonValue.integer(42));
    }

    @Test
    void an_object_equals_one_made_from_any_other_map_with_the_same_members() {
        JsonValue.JsonObject built =
                JsonValue.object().with("a", ONE).with("b", TWO).build();
        JsonValue.JsonObject copied = new JsonValue.JsonObject(Map.of("b", TWO, "a", ONE));
        assertThat(built).isEqualTo(copied).hasSameHashCodeAs(copied);
        assertThat(built.members()).isEqualTo(Map.of("a", ONE, "b", TWO));
    }

    @Test
    void nothing_can_be_added_to_an_object_that_was_built() {
        JsonValue.ObjectBuilder builder = JsonValue.object().with("a", ONE);
        JsonValue.JsonObject object = builder.build();
        builder.with("b", TWO);
        assertThat(object.members()).containsOnlyKeys("a");
        assertThatThrownBy(() -> object.members().put("c", ONE)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_member_given_twice_is_refused() {
        JsonValue.ObjectBuilder builder = JsonValue.object().with("a", 1).with("b", 2);
        assertThatThrownBy(() -> builder.with("a", 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
