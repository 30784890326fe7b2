package org.benefitstriage.api.staff;

import java.time.Duration;

/** What came of an attempt to sign in. */
public sealed interface SignInResult {

    /** The credentials are right. */
    record Accepted(Account account) implements SignInResult {}

    /** They are not, or there is no such account: nobody is told which. */
    record Refused() implements SignInResult {}

    /**
     * Too many attempts failed; this one was not looked at.
     *
     * @param remaining until the next attempt
     */
    record Throttled(Duration remaining) implements SignInResult {}
}
