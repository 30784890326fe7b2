package org.benefitstriage.api.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Claims for tests of the running service: scenarios, each time from somebody else at another address. */
public final class SampleClaims {

    private static final Path SCENARIOS = Path.of(System.getProperty("triage.root", ".."), "test-data", "scenarios");
    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private SampleClaims() {}

    /** The claim the documentation tells developers to send. */
    public static String example() {
        try (var in = SampleClaims.class.getResourceAsStream("/examples/first-claim.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A claim that is approved: guarantee credit, a council tenancy, everything verified. */
    public static String approvable() {
        return approvable("NEEDWOOD");
    }

    /** The same for another council. */
    public static String approvable(String authority) {
        return unique("gc-council-single", authority);
    }

    /** A claim for the officers' queue. */
    public static String forOfficer() {
        return forOfficer("NEEDWOOD");
    }

    /** The same for another council. */
    public static String forOfficer(String authority) {
        return unique("account-in-another-name", authority);
    }

    /** A claim for the senior queue. */
    public static String forSenior() {
        return unique("high-risk-household-and-savings", "NEEDWOOD");
    }

    /** A claim that goes back for evidence. */
    public static String forEvidence() {
        return unique("born-in-the-future", "NEEDWOOD");
    }

    /** A scenario's claim as it is. */
    public static String scenario(String name) {
        try {
            return Files.readString(SCENARIOS.resolve(name).resolve("claim.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A scenario's claim, with a claimant, an address and a reference nobody else has. */
    public static String unique(String scenario, String authority) {
        int number = NEXT.getAndIncrement();
        String claim = first(scenario(scenario), "\"authority\": \"NEEDWOOD\"", "\"authority\": \"" + authority + "\"");
        claim = first(claim, "\"reference\": \"[^\"]*\"", "\"reference\": \"TEST-%06d\"".formatted(number));
        claim = first(claim, "\"nino\": \"[^\"]*\"", "\"nino\": \"QQ%06dA\"".formatted(number));
        claim = first(claim, "\"uprn\": \"[^\"]*\"", "\"uprn\": \"9999%08d\"".formatted(number));
        // The account to pay into stands after the sort code; not every claim has one.
        return claim.replaceFirst(
                "(\"sortCode\": \"[0-9]{6}\",\\s*\"accountNumber\": )\"[0-9]{8}\"", "$1\"%08d\"".formatted(number));
    }

    /** Replaces a piece that must be there: a test whose piece has gone would test nothing. */
    public static String replace(String text, String piece, String other) {
        return first(text, Pattern.quote(piece), other);
    }

    private static String first(String text, String pattern, String replacement) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalArgumentException("not in the claim: " + pattern);
        }
        return matcher.replaceFirst(Matcher.quoteReplacement(replacement));
    }
}
