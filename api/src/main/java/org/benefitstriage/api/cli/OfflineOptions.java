package org.benefitstriage.api.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.benefitstriage.api.pipeline.LoadedPipeline;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.decision.LinkedClaims;
import org.benefitstriage.engine.decision.TriageContext;
import org.benefitstriage.engine.policy.PolicyInForce;
import org.benefitstriage.engine.policy.PolicyJson;
import org.benefitstriage.engine.policy.SampleDraw;
import org.benefitstriage.engine.policy.VerificationPolicy;
import picocli.CommandLine.Option;

/** Options of commands that decide claims without a service: nothing is stored, and no other claims are known. */
final class OfflineOptions {

    /** Never in a sample: an offline run draws nothing. */
    private static final SampleDraw NO_DRAW = new SampleDraw(9999);

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "The verification policy to decide under. Without one nothing is approved.")
    private Optional<Path> policy = Optional.empty();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The day of the decision (default: today), as 2026-11-23.")
    private Optional<LocalDate> date = Optional.empty();

    /** The context of an offline decision. */
    TriageContext context(LoadedPipeline pipeline, byte[] canonicalClaim) {
        LocalDate day = date.orElseGet(() -> LocalDate.now(ZoneId.of("Europe/London")));
        return new TriageContext(
                CanonicalJson.sha256(canonicalClaim),
                day,
                policy.map(file -> inForce(file, day))
                        .orElse(new PolicyInForce.NotAdopted("no verification policy was given (--policy)")),
                NO_DRAW,
                LinkedClaims.NONE,
                pipeline.versions());
    }

    private static PolicyInForce inForce(Path file, LocalDate day) {
        VerificationPolicy read = read(file);
        return read.validity().covers(day)
                ? new PolicyInForce.Adopted(read)
                : new PolicyInForce.NotAdopted(
                        "policy " + read.id() + " is in force from " + read.validity() + ", not on " + day);
    }

    private static VerificationPolicy read(Path file) {
        try {
            return PolicyJson.fromJson(JsonReader.read(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new CommandProblem("The policy " + file + " cannot be read.", e);
        } catch (JsonSyntaxException | IllegalArgumentException e) {
            throw new CommandProblem("The policy " + file + " is not a policy document: " + e.getMessage() + ".", e);
        }
    }
}
