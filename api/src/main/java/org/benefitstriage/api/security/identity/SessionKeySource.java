package org.benefitstriage.api.security.identity;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * The key that encrypts sign-in cookies, when no other is set: random, for as long as the process lives. Without this the
 * framework would make one up and print it in the log.
 */
public final class SessionKeySource implements ConfigSource {

    private static final String NAME = "quarkus.http.auth.session.encryption-key";

    private final String key = newKey();

    @Override
    public Set<String> getPropertyNames() {
        return Set.of(NAME);
    }

    /** The specification wants null for a name that is not ours. */
    @Override
    @SuppressWarnings("NullAway")
    public String getValue(String name) {
        return NAME.equals(name) ? key : null;
    }

    @Override
    public String getName() {
        return "a session key for this process";
    }

    /** Below every other source: whoever sets a key wins. */
    @Override
    public int getOrdinal() {
        return 1;
    }

    private static String newKey() {
        byte[] bits = new byte[32];
        new SecureRandom().nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
