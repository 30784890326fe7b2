package org.benefitstriage.engine.ledger.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.note.Checkpoint;
import org.benefitstriage.engine.ledger.note.TestKeys;
import org.benefitstriage.engine.ledger.tree.TreeHash;
import org.junit.jupiter.api.Test;

/** Whatever is handed in: a named refusal, never a stack trace, never a success. */
class BadInputTest {

    private static final TestLog LOG = TestLog.of(300);

    @Test
    void every_file_of_an_export_is_needed() {
        for (String name : LOG.files("log").keySet()) {
            VerifierRun run = Verifying.of(LOG).without(name).run("log", "log", "--key", "keys");
            assertThat(run.exitCode())
                    .as(name)
                    .isIn(LedgerError.EXPORT_INCOMPLETE.exitCode(), LedgerError.LOG_TRUNCATED.exitCode());
        }
    }

    @Test
    void a_file_missing_in_the_middle_is_EXPORT_INCOMPLETE() {
        Verifying.of(LOG).without("log/tile/entries/000").refuses(LedgerError.EXPORT_INCOMPLETE, "log", "log");
        Verifying.of(LOG).without("log/tile/0/000").refuses(LedgerError.EXPORT_INCOMPLETE, "log", "log");
        Verifying.of(LOG).without("log/tile/1/000.p/1").refuses(LedgerError.EXPORT_INCOMPLETE, "log", "log");
        Verifying.of(LOG).without("log/checkpoints").refuses(LedgerError.EXPORT_INCOMPLETE, "log", "log");
    }

    @Test
    void every_file_cut_short_anywhere_is_refused_by_name() {
        for (String name : LOG.files("log").keySet()) {
            byte[] whole = Verifying.of(LOG).file(name);
            for (int length : Set.of(0, 1, 33, whole.length / 2, whole.length - 1)) {
                refusedByName(Verifying.of(LOG).with(name, Arrays.copyOf(whole, length)), name + " cut to " + length);
            }
        }
    }

    @Test
    void every_file_in_the_place_of_every_other_is_refused_by_name() {
        List<String> names = List.copyOf(LOG.files("log").keySet());
        for (String name : names) {
            for (String other : names) {
                byte[] content = Verifying.of(LOG).file(other);
                // The latest checkpoint alone is a history, too, if a short one.
                boolean shorterHistory = name.equals("log/checkpoints") && other.equals("log/checkpoint");
                if (!shorterHistory && !Arrays.equals(content, Verifying.of(LOG).file(name))) {
                    refusedByName(Verifying.of(LOG).with(name, content), other + " for " + name);
                }
            }
        }
    }

    @Test
    void rubbish_anywhere_is_refused_by_name() {
        Random random = new Random(20_261_122);
        for (String name : LOG.files("log").keySet()) {
            byte[] rubbish = new byte[1 + random.nextInt(4_000)];
            random.nextBytes(rubbish);
            refusedByName(Verifying.of(LOG).with(name, rubbish), name);
            byte[] turned = Verifying.of(LOG).file(name).clone();
            turned[random.nextInt(turned.length)] ^= 0x10;
            refusedByName(Verifying.of(LOG).with(name, turned), name + " with a bit turned");
        }
    }

    @Test
    void a_checkpoint_of_an_absurd_size_is_refused_before_anything_is_read_for_it() {
        var signer = TestKeys.log(TestLog.ORIGIN);
        for (long size : new long[] {Long.MAX_VALUE, 1L << 62, 1L << 56, 1L << 40}) {
            byte[] absurd = signer.sign(new Checkpoint(TestLog.ORIGIN, size, TreeHash.ofEmptyTree()))
                    .bytes();
            refusedByName(Verifying.of(LOG).with("log/checkpoint", absurd), "size " + size);
            Verifying pair = Verifying.of(LOG)
                    .with("log/checkpoint", absurd)
                    .with("new", absurd)
                    .with("old", LOG.latest());
            VerifierRun run = pair.run("consistency", "old", "new", "--log", "log", "--key", "keys");
            assertThat(run.exitCode()).isEqualTo(LedgerError.EXPORT_INCOMPLETE.exitCode());
        }
    }

    @Test
    void a_huge_file_is_refused_without_being_read_whole() {
        Verifying.of(LOG).with("log/checkpoint", new byte[1 << 20]).refuses(LedgerError.EXPORT_MALFORMED, "log", "log");
        Verifying.of(LOG)
                .with("log/tile/entries/000", new byte[1 << 25])
                .refuses(LedgerError.EXPORT_MALFORMED, "log", "log");
        Verifying.of(LOG)
                .with("log/checkpoints", "x".repeat(3 << 20))
                .refuses(LedgerError.EXPORT_MALFORMED, "log", "log");
    }

    @Test
    void options_that_make_no_sense_are_exit_code_2() {
        for (String line : List.of(
                "",
                "nonsense",
                "log",
                "log log",
                "log a b --key keys",
                "log log --key",
                "log log --key keys --key keys",
                "log log --key keys --format xml",
                "log log --key keys --proof x",
                "log log --key keys --witnesses many",
                "log log --key keys --until yesterday",
                "log log --key keys --explained 2026-11-22T00:00:00Z",
                "log log --key keys --explained 2026-11-22T01:00:00Z/2026-11-22T00:00:00Z",
                "database log --key keys",
                "witness new --key keys",
                "consistency a --key keys")) {
            List<String> words = line.isEmpty() ? List.of() : List.of(line.split(" "));
            VerifierRun run =
                    VerifierRun.of(words, new MemoryFiles(Verifying.of(LOG).files()));
            assertThat(run.exitCode()).as(line).isEqualTo(2);
        }
    }

    @Test
    void help_lists_every_command_and_every_exit_code_once() {
        VerifierRun run = VerifierRun.of(List.of("--help"), new MemoryFiles(Map.of()));
        assertThat(run.exitCode()).isZero();
        for (Command command : Command.values()) {
            assertThat(run.out()).contains("  " + command.word() + " ");
            command.options().forEach(option -> assertThat(run.out()).contains(option));
        }
        Set<Integer> codes = new HashSet<>(Set.of(0, 1, 2));
        for (LedgerError error : LedgerError.values()) {
            assertThat(run.out()).contains(error.exitCode() + "  ").contains(error.name());
            assertThat(codes.add(error.exitCode())).as(error.name()).isTrue();
        }
    }

    @Test
    void a_fault_of_the_machine_is_exit_code_1_and_repeats_nothing() {
        VerifierFiles broken = new VerifierFiles() {
            @Override
            public Optional<InputStream> open(String name) {
                throw new IllegalStateException("QQ123456C");
            }

            @Override
            public void replace(String name, byte[] content) {
                throw new IllegalStateException("QQ123456C");
            }

            @Override
            public Instant now() {
                return Instant.EPOCH;
            }
        };
        VerifierRun run = VerifierRun.of(List.of("log", "log", "--key", "keys"), broken);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.problems())
                .startsWith("REFUSED: UNEXPECTED IllegalStateException")
                .doesNotContain("QQ");
    }

    @Test
    void what_a_file_says_cannot_command_the_terminal() {
        String note = new String(LOG.latest(), UTF_8).replaceFirst(TestLog.ORIGIN, "evil\u009b2J\u202e.example");
        VerifierRun run = Verifying.of(LOG).with("log/checkpoint", note).run("log", "log", "--key", "keys");
        assertThat(run.exitCode()).isEqualTo(LedgerError.ORIGIN_MISMATCH.exitCode());
        assertThat(run.problems()).contains("evil?2J?.example");
    }

    private static void refusedByName(Verifying verifying, String what) {
        VerifierRun run = verifying.run("log", "log", "--key", "keys");
        assertThat(run.exitCode()).as(what).isGreaterThanOrEqualTo(10);
        assertThat(run.problems()).as(what).startsWith("REFUSED: ").doesNotContain("verified");
        assertThat(run.out()).as(what).isEmpty();
    }
}
