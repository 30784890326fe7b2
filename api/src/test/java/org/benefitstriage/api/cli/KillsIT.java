package org.benefitstriage.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.benefitstriage.api.testing.SampleClaims;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * SIGKILL to the packaged service and to PostgreSQL while claims come in. Two kills in the ordinary build, one of
 * each; {@code .ci/campaign kills 100} is the long form.
 */
class KillsIT {

    private static final Logger LOG = Logger.getLogger(KillsIT.class);
    private static final int KILLS = Integer.getInteger("triage.campaign.kills", 2);
    private static final long SEED = Long.getLong("triage.campaign.seed", 20261122);

    @TempDir
    Path work;

    @Test
    void after_every_kill_each_answered_claim_is_there_and_logged_no_index_is_used_again_and_the_verifier_is_clean()
            throws Exception {
        Path data = work.resolve("data");
        Path claim = Files.createDirectories(work.resolve("claims/first"));
        Files.writeString(claim.resolve("claim.json"), SampleClaims.approvable());
        try (PackagedService demo = PackagedService.start(
                work.resolve("demo.log"),
                "demo",
                "--once",
                "--quiet",
                "--data",
                data.toString(),
                "--port",
                String.valueOf(PackagedService.freePort()),
                "--claims",
                work.resolve("claims").toString())) {
            assertThat(demo.exitCode()).isEqualTo(ExitCodes.DONE);
        }
        try (KillCampaign campaign = new KillCampaign(work, data, SEED)) {
            for (int kill = 0; kill < KILLS; kill++) {
                campaign.round(kill);
            }
            LOG.infof("CAMPAIGN %s", campaign.end());
        }
    }
}
