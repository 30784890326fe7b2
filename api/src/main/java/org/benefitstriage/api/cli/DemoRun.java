package org.benefitstriage.api.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The demo's doings, as the callers of a council would do them: adopt the policy, hand in the claims, look, replay. */
final class DemoRun {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path claims;
    private final DemoClient form;
    private final DemoClient auditor;
    private final DemoClient owner;

    DemoRun(String address, DemoAccountsFile accounts, Path claims) {
        this.claims = claims;
        this.form = accounts.client(address, "form-client");
        this.auditor = accounts.client(address, "auditor");
        this.owner = accounts.client(address, "owner");
    }

    /** Plays the demo and prints its table. Returns the exit code. */
    int play(PrintWriter out, PrintWriter err, boolean quiet) {
        DemoPolicy policy = DemoPolicy.read();
        adopt(policy);
        new DemoModel(owner).activate();
        sayIfRulesChanged(out);
        new DemoSignatures(owner, policy.toSign()).sign();
        List<Submitted> submitted = submit(err, quiet);
        out.print(table(submitted));
        out.flush();
        long refused =
                submitted.stream().filter(claim -> !claim.reply().isSuccess()).count();
        int differing = replay(submitted, err, quiet);
        long decided = submitted.size() - refused;
        out.println();
        out.println(decided + " claims decided, " + refused + " not accepted. " + (decided - differing) + " of "
                + decided + " decisions replayed byte for byte.");
        if (differing > 0) {
            return ExitCodes.CHECK_FAILED;
        }
        return refused > 0 ? ExitCodes.CLAIMS_REJECTED : ExitCodes.DONE;
    }

    /** Data kept from an earlier build hold decisions by other rules, and the demo's owner reads no report. */
    private void sayIfRulesChanged(PrintWriter out) {
        if (owner.get("/v1/rules").body().path("approved").asBoolean(true)) {
            return;
        }
        out.println(
                "The rules have changed since these data were made: claims go to an officer until the owner approves"
                        + " the rules at /rules. To start over: ./triage demo --fresh");
        out.println();
    }

    private void adopt(DemoPolicy policy) {
        if (owner.get("/v1/policies/current").isSuccess()) {
            return;
        }
        DemoClient.Reply reply = owner.post("/v1/policies", policy.document(), Map.of());
        if (!reply.isSuccess()) {
            throw new CommandProblem("the demo policy was not adopted (" + reply.status() + " "
                    + reply.body().path("detail").asText() + ")");
        }
    }

    /**
     * One claim handed in.
     *
     * @param name the scenario
     * @param reply what came back
     */
    private record Submitted(String name, DemoClient.Reply reply) {
        String decisionId() {
            return reply.body().path("decisionId").asText();
        }
    }

    private List<Submitted> submit(PrintWriter err, boolean quiet) {
        List<Path> files = claimFiles();
        List<Submitted> submitted = new ArrayList<>();
        try (Progress progress = Progress.on(err, quiet)) {
            for (Path file : files) {
                String name = file.getParent().getFileName().toString();
                // The scenario's name is the key, so a second start of a kept demo gets the first start's answers
                // again.
                submitted.add(new Submitted(
                        name, form.post("/v1/claims", read(file), Map.of("Idempotency-Key", "\"demo-" + name + "\""))));
                progress.step("Claims", submitted.size(), files.size());
            }
        }
        return submitted;
    }

    private List<Path> claimFiles() {
        try (var folders = Files.list(claims)) {
            return folders.map(folder -> folder.resolve("claim.json"))
                    .filter(Files::isRegularFile)
                    .filter(DemoRun::isForTheDemoCouncil)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new CommandProblem("the sample claims in " + claims + " cannot be read", e);
        }
    }

    /** A scenario may be about a council whose claims the demo's form may not hand in. */
    private static boolean isForTheDemoCouncil(Path file) {
        try {
            return JSON.readTree(read(file)).path("authority").asText().equals(DemoAccountsFile.COUNCIL);
        } catch (IOException e) {
            throw new CommandProblem("the sample claim " + file + " is not JSON", e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CommandProblem("the sample claim " + file + " cannot be read", e);
        }
    }

    private String table(List<Submitted> submitted) {
        TextTable table = new TextTable("REFERENCE", "BENEFIT", "OUTCOME", "BAND", "AWARD A WEEK", "TOP REASON");
        for (Submitted claim : submitted) {
            if (claim.reply().isSuccess()) {
                table.add(DemoRow.cells(
                        auditor.get("/v1/decisions/" + claim.decisionId()).body()));
            } else {
                JsonNode body = claim.reply().body();
                table.add(
                        claim.name(),
                        "-",
                        "NOT ACCEPTED " + claim.reply().status(),
                        "-",
                        "-",
                        body.path("detail").asText());
            }
        }
        return table.toString();
    }

    private int replay(List<Submitted> submitted, PrintWriter err, boolean quiet) {
        int differing = 0;
        int done = 0;
        try (Progress progress = Progress.on(err, quiet)) {
            for (Submitted claim : submitted) {
                if (claim.reply().isSuccess()) {
                    DemoClient.Reply reply =
                            auditor.post("/v1/decisions/" + claim.decisionId() + "/replays", new byte[0], Map.of());
                    if (!reply.body().path("result").asText().equals("MATCHES")) {
                        differing++;
                        err.println("Replay of " + claim.decisionId() + ": " + reply.status() + " " + reply.body());
                    }
                }
                progress.step("Replays", ++done, submitted.size());
            }
        }
        return differing;
    }
}
