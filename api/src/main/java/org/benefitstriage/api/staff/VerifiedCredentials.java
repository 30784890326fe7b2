package org.benefitstriage.api.staff;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Credentials found right a moment ago, so that a client handing in many claims is not looked up for each. Holds no secret:
 * only a keyed hash of id and secret, under a key that lives as long as the process. An account switched off is refused
 * within {@link #LIFETIME}.
 */
final class VerifiedCredentials {

    static final Duration LIFETIME = Duration.ofSeconds(30);

    private final LongSupplier nanoTime;
    private final SecretKeySpec key;
    private final Map<String, Entry> entries;

    VerifiedCredentials(LongSupplier nanoTime, SecureRandom random, int capacity) {
        this.nanoTime = nanoTime;
        byte[] bits = new byte[32];
        random.nextBytes(bits);
        this.key = new SecretKeySpec(bits, "HmacSHA256");
        this.entries = new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Entry> eldest) {
                return size() > capacity;
            }
        };
    }

    Optional<Account> find(String id, String secret) {
        String name = keyedHash(id, secret);
        synchronized (entries) {
            Entry entry = entries.get(name);
            if (entry == null) {
                return Optional.empty();
            }
            if (nanoTime.getAsLong() - entry.since() > LIFETIME.toNanos()) {
                entries.remove(name);
                return Optional.empty();
            }
            return Optional.of(entry.account());
        }
    }

    void remember(String id, String secret, Account account) {
        String name = keyedHash(id, secret);
        synchronized (entries) {
            entries.put(name, new Entry(account, nanoTime.getAsLong()));
        }
    }

    private String keyedHash(String id, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(id.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Base64.getEncoder().encodeToString(mac.doFinal(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    private record Entry(Account account, long since) {}
}
