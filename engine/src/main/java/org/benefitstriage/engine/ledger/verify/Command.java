package org.benefitstriage.engine.ledger.verify;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.benefitstriage.engine.ledger.LedgerTampered;

/** The verifier's commands. */
enum Command {
    RECEIPT(
            List.of("ENTRY", "RECEIPT"),
            List.of("--opaque-entries", "--leaf-hash"),
            "this entry is in the log; another log's, too (--opaque-entries)",
            CheckpointCommands::receipt),
    LOG(
            List.of("DIRECTORY"),
            List.of("--held", "--heartbeat-minutes", "--explained", "--until", "--opaque-entries", "--hashes-only"),
            "the whole log: entries, tiles, roots, every checkpoint after the other, signatures, heartbeats",
            LogCommands::log),
    DATABASE(
            List.of("DIRECTORY"),
            List.of("--decisions", "--pending-seconds", "--held", "--heartbeat-minutes", "--explained", "--until"),
            "the log, and an export of the decisions against it, both ways",
            LogCommands::database),
    DISCLOSURE(
            List.of("DIRECTORY"),
            List.of("--disclosures", "--held", "--heartbeat-minutes", "--explained", "--until"),
            "the log, and disclosed values against its commitments and its erasures",
            LogCommands::disclosure),
    CONSISTENCY(
            List.of("OLDER", "NEWER"),
            List.of("--log", "--proof"),
            "the newer checkpoint extends the older",
            CheckpointCommands::consistency),
    WITNESS(
            List.of("NEWER"),
            List.of("--state", "--first", "--private-key", "--public-key", "--out", "--log", "--proof"),
            "the checkpoint extends the last one cosigned; then cosigns it",
            WitnessCommand::run),
    WITNESS_KEY(
            List.of("NAME"),
            List.of("--public-pem", "--out"),
            "writes a witness's public key, as openssl gives it, in the form that others take",
            KeyCommand::ofWitness),
    LOG_KEY(
            List.of("NAME"),
            List.of("--public-pem", "--out"),
            "the same for the key a log signs with, where it is published as a PEM and not as name+id+key",
            KeyCommand::ofLog);

    private static final List<String> COMMON = List.of("--key", "--origin", "--witnesses", "--format", "--help");

    /** What a command does. */
    interface Action {
        Report run(Inputs inputs) throws LedgerTampered, WrongOptions;
    }

    private final List<String> arguments;
    private final List<String> options;
    private final String shows;
    private final Action action;

    Command(List<String> arguments, List<String> options, String shows, Action action) {
        this.arguments = arguments;
        this.options = options;
        this.shows = shows;
        this.action = action;
    }

    static Optional<Command> of(String word) {
        return Arrays.stream(values())
                .filter(command -> command.word().equals(word))
                .findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String shows() {
        return shows;
    }

    List<String> arguments() {
        return arguments;
    }

    List<String> options() {
        return options;
    }

    Options parse(List<String> words) throws WrongOptions {
        Set<String> known = new HashSet<>(COMMON);
        known.addAll(options);
        Options parsed = Options.parse(words, known);
        boolean asked = parsed.has("--help");
        if (!asked && parsed.arguments().size() != arguments.size()) {
            throw new WrongOptions(word() + " needs " + String.join(" and ", arguments) + ", found "
                    + parsed.arguments().size());
        }
        return parsed;
    }

    Report run(Inputs inputs) throws LedgerTampered, WrongOptions {
        return action.run(inputs);
    }
}
