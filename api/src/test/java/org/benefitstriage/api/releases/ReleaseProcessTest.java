package org.benefitstriage.api.releases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release in a process of its own harms nobody, whatever it does. */
class ReleaseProcessTest {

    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final byte[] NONE = {};

    @TempDir
    Path directory;

    @Test
    void a_sound_release_says_its_versions_and_answers_whatever_it_prints() throws IOException {
        try (ReleaseProcess release = start("System.out.println(\"noise\"); return call[1];")) {
            assertThat(release.versions().rules()).isEqualTo("other-rules");
            for (byte claim = 1; claim < 5; claim++) {
                assertThat(release.replay(new byte[] {claim}, NONE, NONE)).containsExactly(claim);
            }
            assertThat(release.isRunning()).isTrue();
        }
    }

    @Test
    void a_release_that_throws_fails_on_that_claim_and_goes_on_with_the_next() throws IOException {
        try (ReleaseProcess release =
                start("if (call[1][0] == 1) { throw new StackOverflowError(); } return call[1];")) {
            assertThatThrownBy(() -> release.replay(new byte[] {1}, NONE, NONE))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the release failed on this claim");
            assertThat(release.replay(new byte[] {2}, NONE, NONE)).containsExactly(2);
        }
    }

    @Test
    void a_release_that_never_ends_is_ended() throws IOException {
        ReleaseProcess release = start("while (true) { Thread.onSpinWait(); }");

        assertThatThrownBy(() -> release.replay(new byte[] {1}, NONE, NONE)).isInstanceOf(ReleaseProcess.TooSlow.class);
        assertThatThrownBy(() -> release.replay(new byte[] {1}, NONE, NONE)).isInstanceOf(RuntimeException.class);
        assertThat(release.isRunning()).isFalse();
    }

    @Test
    void a_release_that_ends_its_virtual_machine_ends_nothing_else() throws IOException {
        try (ReleaseProcess release = start("Runtime.getRuntime().halt(3); return null;")) {
            assertThatThrownBy(() -> release.replay(new byte[] {1}, NONE, NONE)).isInstanceOf(ReleaseProblem.class);
        }
    }

    @Test
    void a_release_that_takes_all_memory_takes_its_own() throws IOException {
        try (ReleaseProcess release = start(
                "java.util.List<byte[]> all = new java.util.ArrayList<>(); while (true) { all.add(new byte[9_999_999]); }")) {
            assertThatThrownBy(() -> release.replay(new byte[] {1}, NONE, NONE)).isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void what_is_no_release_is_refused() {
        assertThatThrownBy(() -> ReleaseProcess.start(List.of(directory), LIMIT, 64))
                .isInstanceOf(ReleaseProblem.class)
                .hasMessage("The release ended, or could not be loaded.");
    }

    /** A release whose door does this with a call. */
    private ReleaseProcess start(String what) throws IOException {
        Path source = Files.createDirectories(directory.resolve("source")).resolve("ReplayEntry.java");
        Files.writeString(source, """
                package org.benefitstriage.api.releases;
                public final class ReplayEntry implements java.util.function.Function<byte[][], byte[]> {
                    @Override public byte[] apply(byte[][] call) {
                        return call.length == 1
                                ? "{'engine':'1','model':'none','parameters':'p','rules':'other-rules'}"
                                        .replace((char) 39, (char) 34).getBytes()
                                : decide(call);
                    }
                    private static byte[] decide(byte[][] call) { %s }
                }
                """.formatted(what));
        Path classes = Files.createDirectories(directory.resolve("classes"));
        int compiled =
                ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", classes.toString(), source.toString());
        assertThat(compiled).isZero();
        return ReleaseProcess.start(List.of(classes), LIMIT, 64);
    }
}
