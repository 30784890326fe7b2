package org.benefitstriage.api.claims.wire.strict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void a_pointer_is_written_as_rfc_6901_writes_it() {
        assertThat(Place.TOP.pointer()).isEmpty();
        assertThat(Place.TOP.member("capital").item(3).member("valuePence").pointer())
                .isEqualTo("/capital/3/valuePence");
        assertThat(Place.TOP.member("a/b").member("m~n").pointer()).isEqualTo("/a~1b/m~0n");
    }
}
