package org.benefitstriage.api.ledger;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of the audit log. */
@ConfigMapping(prefix = "triage.ledger")
public interface LedgerSettings {

    /** Directory of the log's keys, outside the database and its backups. */
    Path keys();

    /** Whether keys that are missing are made. A live service leaves this off: a key that is gone is not replaced silently. */
    @WithDefault("false")
    boolean createKeys();

    /** First part of every log's name; the council's code and a number follow, as in {@code council.example/NEEDWOOD/log-1}. */
    @WithDefault("benefits-triage.example")
    String name();

    /** The number of each council's log. A log of which entries were lost for good is not continued: the next one begins. */
    @WithDefault("1")
    int number();

    /** Where the last checkpoint signed is kept, to notice a database put back to an older state; beside the keys if empty. */
    Optional<Path> held();

    /** The database role of the sequencer. */
    @WithDefault("triage_sequencer")
    String sequencerUsername();

    /** Its password. */
    Optional<String> sequencerPassword();

    /** How long the sequencer may be silent before claims go to people. */
    @WithDefault("PT1M")
    Duration longestSilence();

    /** How long a service that is not the sequencer waits before it tries to be. */
    @WithDefault("PT1S")
    Duration retry();

    /** Where checkpoints are handed to. */
    Custody custody();

    /** Places outside the administrator's reach. How often is {@code triage.ledger.custody.every}, an hour if left out. */
    interface Custody {

        /** A directory, for example on a share that only grows. */
        Optional<Path> directory();

        /** An https address that is sent each checkpoint by POST. */
        Optional<URI> url();

        /** Addresses that are sent each checkpoint by e-mail, separated by commas; the mail server is {@code quarkus.mailer.*}. */
        Optional<List<String>> emailTo();
    }
}
