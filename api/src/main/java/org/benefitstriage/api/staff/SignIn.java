package org.benefitstriage.api.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Checks an id and its secret.
 *
 * <p>An unknown id costs the same work and gets the same answer as a wrong password. Password hashes are worked out at most
 * two at a time, so that a flood of sign-ins cannot take the processor from claims.
 */
@ApplicationScoped
public class SignIn {

    private static final int REMEMBERED_IDS = 10_000;
    private static final int REMEMBERED_CREDENTIALS = 1_000;

    private final Accounts accounts;
    private final SignInThrottle throttle;
    private final VerifiedCredentials verified;
    private final StoredSecret nobody;
    private final Semaphore hashing = new Semaphore(2, true);

    SignIn(Accounts accounts, StaffSettings settings) {
        SecureRandom random = new SecureRandom();
        this.accounts = accounts;
        this.throttle = new SignInThrottle(System::nanoTime, REMEMBERED_IDS);
        this.verified = new VerifiedCredentials(System::nanoTime, random, REMEMBERED_CREDENTIALS);
        this.nobody = StoredSecret.Password.of(Secrets.newPassword(random), settings.passwordIterations(), random);
    }

    /** The account, when these credentials were right within the last half minute. Does not block. */
    public Optional<Account> recentlyVerified(String id, String secret) {
        return verified.find(id, secret);
    }

    /** Checks id and secret. Blocks: reads the database, and hashes if it is a person's. */
    public SignInResult verify(String id, String secret) {
        Optional<Account> account = isPossible(id, secret) ? accounts.find(id) : Optional.empty();
        Optional<Duration> wait = throttle.attempt(id);
        // A system's key cannot be guessed, so a right one passes even while somebody else fails with the same id:
        // otherwise knowing a client's id would be enough to stop its claims.
        boolean isKey = account.map(Account::secret)
                .filter(StoredSecret.Key.class::isInstance)
                .isPresent();
        if (wait.isPresent() && !isKey) {
            return new SignInResult.Throttled(wait.get());
        }
        boolean right = matches(account.map(Account::secret).orElse(nobody), secret);
        if (right && account.filter(Account::active).isPresent()) {
            throttle.succeeded(id);
            verified.remember(id, secret, account.get());
            return new SignInResult.Accepted(account.get());
        }
        return wait.<SignInResult>map(SignInResult.Throttled::new).orElseGet(SignInResult.Refused::new);
    }

    /** Whether the text could be an id and a secret at all: keeps oddities such as NUL from the database. */
    private static boolean isPossible(String id, String secret) {
        return id.length() <= 64 && secret.length() <= 200 && id.chars().allMatch(c -> c > ' ' && c < 127);
    }

    private boolean matches(StoredSecret stored, String secret) {
        if (stored instanceof StoredSecret.Key) {
            return stored.matches(secret);
        }
        hashing.acquireUninterruptibly();
        try {
            return stored.matches(secret);
        } finally {
            hashing.release();
        }
    }
}
