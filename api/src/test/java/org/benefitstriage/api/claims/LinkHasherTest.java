package org.benefitstriage.api.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Period;
import java.util.Base64;
import org.benefitstriage.api.claims.wire.ClaimParser;
import org.benefitstriage.api.claims.wire.strict.ParseResult;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.engine.claim.Claim;
import org.junit.jupiter.api.Test;

class LinkHasherTest {

    private static final String CLAIM = SampleClaims.example();

    private final LinkHasher hasher = hasher("a key of at least thirty-two bytes");

    @Test
    void the_same_claim_has_the_same_keys_and_another_secret_gives_others() {
        assertThat(hasher.keysOf(claim(CLAIM)).person())
                .isEqualTo(hasher.keysOf(claim(CLAIM)).person())
                .hasSize(32)
                .isNotEqualTo(hasher("another key of thirty-two bytes or more")
                        .keysOf(claim(CLAIM))
                        .person());
    }

    @Test
    void a_person_is_known_by_the_number_even_under_another_name() {
        String renamed = CLAIM.replaceFirst("\"lastName\": \"[^\"]*\"", "\"lastName\": \"Otherwise\"");

        assertThat(hasher.keysOf(claim(renamed)).person())
                .isEqualTo(hasher.keysOf(claim(CLAIM)).person());
    }

    @Test
    void without_a_number_a_person_is_known_by_name_and_birth_however_it_is_spelt() {
        String unnumbered = CLAIM.replaceFirst("\"nino\": \"[^\"]*\",", "");
        String shouted = unnumbered.replace("Edith", "EDITH").replace("Marlow", "Mar-low");
        String younger = unnumbered.replaceFirst("\"dateOfBirth\": \"[^\"]*\"", "\"dateOfBirth\": \"1950-03-14\"");

        assertThat(hasher.keysOf(claim(shouted)).person())
                .isEqualTo(hasher.keysOf(claim(unnumbered)).person());
        assertThat(hasher.keysOf(claim(younger)).person())
                .isNotEqualTo(hasher.keysOf(claim(unnumbered)).person());
    }

    @Test
    void an_address_is_known_by_its_property_number_or_by_postcode_and_first_line() {
        String otherLines = CLAIM.replace("14 Canal Row", "Flat 2, 14 Canal Row");
        String unnumbered = CLAIM.replaceFirst(", \"uprn\": \"[^\"]*\"", "");
        String spelt = unnumbered.replace("14 Canal Row", "14, canal row").replace("ND1 4XX", "nd14xx");
        String nextDoor = unnumbered.replace("14 Canal Row", "15 Canal Row");

        assertThat(hasher.keysOf(claim(otherLines)).address())
                .isEqualTo(hasher.keysOf(claim(CLAIM)).address());
        assertThat(hasher.keysOf(claim(spelt)).address())
                .isEqualTo(hasher.keysOf(claim(unnumbered)).address());
        assertThat(hasher.keysOf(claim(nextDoor)).address())
                .isNotEqualTo(hasher.keysOf(claim(unnumbered)).address());
    }

    @Test
    void another_council_sees_another_person_at_another_address() {
        LinkKeys here = hasher.keysOf(claim(CLAIM));
        LinkKeys elsewhere = hasher.keysOf(claim(SampleClaims.replace(CLAIM, "NEEDWOOD", "ELSEWHERE")));

        assertThat(elsewhere.person()).isNotEqualTo(here.person());
        assertThat(elsewhere.address()).isNotEqualTo(here.address());
    }

    @Test
    void a_key_that_could_be_guessed_is_refused() {
        assertThatThrownBy(() -> hasher("too short")).hasMessageContaining("expected at least 32 bytes");
    }

    private static LinkHasher hasher(String secret) {
        String key = Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
        return new LinkHasher(new TriageSettings() {
            @Override
            public String linkKey() {
                return key;
            }

            @Override
            public Period linkWindow() {
                return Period.ofMonths(12);
            }

            @Override
            public Duration idempotencyExpiry() {
                return Duration.ofDays(7);
            }
        });
    }

    private static Claim claim(String json) {
        return new ClaimParser()
                .parse(json.getBytes(StandardCharsets.UTF_8))
                .fold(ParseResult.Accepted::value, problems -> fail(problems.toString()), LinkHasherTest::fail);
    }

    private static Claim fail(String why) {
        throw new AssertionError(why);
    }
}
