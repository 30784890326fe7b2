package org.benefitstriage.api.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.benefitstriage.api.security.CallerKind;
import org.benefitstriage.api.security.Roles;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.junit.jupiter.api.Test;

/** Credentials found right are remembered for a moment, and only those. */
class VerifiedCredentialsTest {

    private static final Account FORM = new Account(
            "needwood-form",
            "Needwood online form",
            CallerKind.CLIENT,
            Roles.FORM_CLIENT,
            new AuthorityCode("NEEDWOOD"),
            StoredSecret.Key.of("key"),
            true);

    private final AtomicLong nanos = new AtomicLong();
    private final VerifiedCredentials verified = new VerifiedCredentials(nanos::get, new SecureRandom(), 2);

    @Test
    void the_same_id_and_secret_are_found_again() {
        verified.remember("needwood-form", "key", FORM);

        assertThat(verified.find("needwood-form", "key")).contains(FORM);
        assertThat(verified.find("needwood-form", "kez")).isEmpty();
        assertThat(verified.find("needwood-for", "mkey")).isEmpty();
    }

    @Test
    void after_half_a_minute_they_are_checked_again() {
        verified.remember("needwood-form", "key", FORM);

        nanos.addAndGet(Duration.ofSeconds(30).toNanos());
        assertThat(verified.find("needwood-form", "key")).isPresent();
        nanos.addAndGet(1);
        assertThat(verified.find("needwood-form", "key")).isEmpty();
    }

    @Test
    void no_more_are_remembered_than_there_is_room_for() {
        verified.remember("one", "key", FORM);
        verified.remember("two", "key", FORM);
        verified.remember("three", "key", FORM);

        assertThat(verified.find("one", "key")).isEmpty();
        assertThat(verified.find("three", "key")).isPresent();
    }
}
