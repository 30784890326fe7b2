package org.benefitstriage.api.releases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.benefitstriage.api.claims.wire.ClaimParser;
import org.benefitstriage.api.pipeline.LoadedPipeline;
import org.benefitstriage.api.replay.ReplayResult;
import org.benefitstriage.api.replay.Replayer;
import org.benefitstriage.api.replay.StoredCase;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.decision.Versions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A decision made under an older rule set replays after the rules have changed. The older release here differs from the running
 * one in the points of a single indicator, RSK-033; it is stored, and then loaded apart from the running software.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OlderReleaseTest {

    private static final AuthorityCode NEEDWOOD = new AuthorityCode("NEEDWOOD");

    @TempDir
    static Path directory;

    private final LoadedPipeline today = LoadedPipeline.load();
    private byte[] policy = {};
    private byte[] claim = {};
    private ReleaseArchive archive = new ReleaseArchive(Path.of("nowhere"));
    private Versions older = today.versions();

    @BeforeAll
    void an_older_release_is_in_the_archive() throws Exception {
        archive = new ReleaseArchive(directory.resolve("archive"));
        policy = CanonicalJson.bytes(JsonReader.read(OlderReleaseTest.class
                .getResourceAsStream("/demo/needwood-policy.json")
                .readAllBytes()));
        claim = new ClaimParser()
                .parse(SampleClaims.scenario("account-in-another-name").getBytes(StandardCharsets.UTF_8))
                .fold(accepted -> accepted.canonicalBytes(), problems -> claim, where -> claim);
        List<Path> files = OtherRules.files(directory);
        try (ArchivedRelease built = ArchivedRelease.load(
                files.stream().map(OtherRules::url).toArray(URL[]::new), ReplayEntry.class.getName())) {
            older = built.versions();
        }
        archive.store(older, files);
    }

    @Test
    void a_decision_of_the_older_release_replays_under_it_and_not_under_todays() throws Exception {
        byte[] then = decideThen();

        assertThat(older.rules()).isNotEqualTo(today.versions().rules());
        assertThat(points(then)).isEqualTo(points(decide(new LoadedRelease(today.triage(), today.versions()))) + 5);
        assertThat(run(then, Optional.of(archive))).isEqualTo(ReplayResult.MATCHES);
        assertThat(run(then, Optional.empty())).isEqualTo(ReplayResult.VERSIONS_NOT_LOADED);
    }

    @Test
    void a_record_of_the_older_release_that_was_altered_is_found_out() throws Exception {
        String altered =
                new String(decideThen(), StandardCharsets.UTF_8).replace("\"rulePoints\":", "\"rulePoints\":1");

        assertThat(run(altered.getBytes(StandardCharsets.UTF_8), Optional.of(archive)))
                .isEqualTo(ReplayResult.DIFFERS);
    }

    @Test
    void a_councils_own_model_is_kept_with_the_release_that_used_it() throws IOException {
        String shipped = new String(
                OlderReleaseTest.class
                        .getResourceAsStream("/models/risk-model.json")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        byte[] own = SampleClaims.replace(shipped, "\"bootstrapSeed\":20261123", "\"bootstrapSeed\":20261124")
                .getBytes(StandardCharsets.UTF_8);
        Path model = Files.createDirectories(directory.resolve("own-model"));
        Files.write(model.resolve("risk-model.json"), own);
        Files.writeString(model.resolve("risk-model.sha256"), CanonicalJson.sha256(own) + "  risk-model.json\n");
        List<Path> files = new ArrayList<>(List.of(RunningFiles.asResources(model)));
        files.addAll(OtherRules.running());

        try (ArchivedRelease release = ArchivedRelease.load(
                files.stream().map(OtherRules::url).toArray(URL[]::new), ReplayEntry.class.getName())) {
            assertThat(release.versions().model()).isEqualTo(CanonicalJson.sha256(own));
            assertThat(release.versions().rules()).isEqualTo(today.versions().rules());
        }
    }

    @Test
    void a_file_of_the_archive_that_was_changed_is_never_run() throws IOException {
        Path copy = directory.resolve("changed");
        OtherRules.copy(directory.resolve("archive"), copy);
        try (Stream<Path> objects = Files.list(copy.resolve("objects"))) {
            Path any = objects.sorted().findFirst().orElseThrow();
            Files.write(any, new byte[] {0}, StandardOpenOption.APPEND);
        }

        assertThatThrownBy(() -> new ReleaseArchive(copy).open(older))
                .isInstanceOf(ReleaseProblem.class)
                .hasMessageContaining("is not what was stored");
    }

    private byte[] decideThen() {
        try (ArchivedRelease release = archive.open(older).orElseThrow()) {
            return decide(release);
        }
    }

    private byte[] decide(Release release) {
        String context = "{\"assessmentDate\":\"2026-11-23\",\"claimDigest\":\"" + CanonicalJson.sha256(claim)
                + "\",\"draw\":9999,\"linkedClaims\":{\"atAddress\":0,\"bySamePerson\":0,\"onAccount\":0},"
                + "\"policy\":{\"digest\":\"" + CanonicalJson.sha256(policy)
                + "\",\"id\":\"NEEDWOOD-RBV\",\"version\":1},\"versions\":"
                + CanonicalJson.text(ReleaseVersions.toJson(release.versions())) + "}";
        return release.replay(claim, context.getBytes(StandardCharsets.UTF_8), policy);
    }

    private ReplayResult run(byte[] record, Optional<ReleaseArchive> from) {
        try (Releases releases = new Releases(new LoadedRelease(today.triage(), today.versions()), from, 1)) {
            return new Replayer(
                            releases,
                            (authority, id, version) -> Optional.of(Replayer.PolicyDocuments.Document.of(policy)))
                    .run(new StoredCase(
                            new UUID(0, 1),
                            NEEDWOOD,
                            Optional.of(new StoredCase.Inputs(claim, record)),
                            CanonicalJson.sha256(record)))
                    .result();
        }
    }

    private static int points(byte[] record) throws JsonSyntaxException {
        return JsonFields.of(JsonReader.read(record)).number("rulePoints");
    }
}
