package org.benefitstriage.engine.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published signatures, good and bad (C2SP/wycheproof, testvectors_v1/ed25519_test.json, Apache-2.0). */
class Ed25519Test {

    private static final String KEY = "7d4d0e7f6153a69b6242b522abbee685fda4420f8834b108c3bdae369ef549fa";

    private static final String ZERO = "00".repeat(32);
    private static final String ONE = "01" + "00".repeat(31);
    private static final String ORDER_LESS_ONE = "ecd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010";
    private static final String ORDER = "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010";
    private static final String PRIME = "ed" + "ff".repeat(30) + "7f";

    @ParameterizedTest
    @CsvSource({
        "'',         d4fbdb52bfa726b44d1786a8c0d171c3e62ca83c9e5bbe63de0bb2483f8fd6cc"
                + "1429ab72cafc41ab56af02ff8fcc43b99bfe4c7ae940f60f38ebaa9d311c4007",
        "78,         d80737358ede548acb173ef7e0399f83392fe8125b2ce877de7975d8b726ef5b"
                + "1e76632280ee38afad12125ea44b961bf92f1178c9fa819d020869975bcbe109",
        "54657374,   7c38e026f29e14aabd059a0f2db8b0cd783040609a8be684db12f82a27774ab0"
                + "7a9155711ecfaf7f99f277bad0c6ae7e39d4eef676573336a5c51eb6f946b30d",
        "48656c6c6f, 1c1ad976cbaae3b31dee07971cf92c928ce2091a85f5899f5e11ecec90fc9f8e"
                + "93df18c5037ec9b29c07195ad284e63d548cd0a6fe358cc775bd6c1608d2c905"
    })
    void a_published_signature_holds_for_its_message_and_no_other_and_at_its_length(String message, String signature) {
        assertThat(verifies(message, signature)).isTrue();
        assertThat(verifies(message + "00", signature)).isFalse();
        assertThat(verifies(message, signature + "00")).isFalse();
        assertThat(verifies(message, signature.substring(0, 126))).isFalse();
        assertThat(verifies(message, "")).isFalse();
    }

    @Test
    void every_pair_of_edge_values_is_refused() {
        List<String> edges = List.of(ZERO, ONE, ORDER_LESS_ONE, ORDER, PRIME);
        for (String point : edges) {
            for (String number : edges) {
                assertThat(verifies("3f", point + number)).as(point + number).isFalse();
            }
        }
    }

    @Test
    void a_key_has_32_bytes_and_is_a_point() {
        assertThat(Ed25519.isPublicKey(HexFormat.of().parseHex(KEY))).isTrue();
        for (String bytes : List.of("", KEY + "00", KEY.substring(2), "ff".repeat(32), "02" + "00".repeat(31))) {
            assertThat(Ed25519.isPublicKey(HexFormat.of().parseHex(bytes)))
                    .as(bytes)
                    .isFalse();
        }
    }

    private static boolean verifies(String message, String signature) {
        HexFormat hex = HexFormat.of();
        return Ed25519.verifies(hex.parseHex(KEY), hex.parseHex(message), hex.parseHex(signature));
    }
}
