package org.benefitstriage.api.ledger;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of a log in a directory of a test. */
public record TestLedgerSettings(
        Path keys,
        boolean createKeys,
        String name,
        int number,
        Optional<Path> held,
        String sequencerUsername,
        Optional<String> sequencerPassword,
        Duration longestSilence,
        Duration retry,
        Custody custody)
        implements LedgerSettings {

    public static TestLedgerSettings in(Path directory, boolean createKeys) {
        return new TestLedgerSettings(
                directory,
                createKeys,
                "council.example",
                1,
                Optional.empty(),
                "triage_sequencer",
                Optional.empty(),
                Duration.ofMinutes(1),
                Duration.ofSeconds(1),
                places(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** Settings that hand checkpoints over. */
    public static TestLedgerSettings custody(Path keys, Optional<Path> directory, Optional<URI> url) {
        return custody(keys, places(directory, url, Optional.empty()));
    }

    /** Settings that send checkpoints by e-mail. */
    public static TestLedgerSettings email(Path keys, List<String> addresses) {
        return custody(keys, places(Optional.empty(), Optional.empty(), Optional.of(addresses)));
    }

    private static TestLedgerSettings custody(Path keys, Custody custody) {
        TestLedgerSettings other = in(keys, false);
        return new TestLedgerSettings(
                other.keys,
                other.createKeys,
                other.name,
                other.number,
                other.held,
                other.sequencerUsername,
                other.sequencerPassword,
                other.longestSilence,
                other.retry,
                custody);
    }

    private static Custody places(Optional<Path> directory, Optional<URI> url, Optional<List<String>> addresses) {
        return new Custody() {
            @Override
            public Optional<Path> directory() {
                return directory;
            }

            @Override
            public Optional<URI> url() {
                return url;
            }

            @Override
            public Optional<List<String>> emailTo() {
                return addresses;
            }
        };
    }
}
