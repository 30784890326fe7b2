package org.benefitstriage.api.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Approves the model in use with the thresholds of the demo's policy, as the owner of the policy would after reading its papers. */
final class DemoModel {

    private static final String BASIS = "For the demo: nobody has read the card or the fairness report.";

    private static final int CONFLICT = 409;

    private final DemoClient owner;

    DemoModel(DemoClient owner) {
        this.owner = owner;
    }

    /** Approves it unless it is approved already. */
    void activate() {
        JsonNode models = owner.get("/v1/models").body();
        if (models.path("scores").asBoolean()) {
            return;
        }
        JsonNode thresholds = owner.get("/v1/policies/current").body().path("modelThresholds");
        ObjectNode approval = JsonNodeFactory.instance.objectNode();
        approval.put("modelSha256", models.path("live").path("modelSha256").asText())
                .put("cardSha256", models.path("live").path("cardSha256").asText())
                .put(
                        "fairnessSha256",
                        models.path("live").path("fairnessSha256").asText())
                .put("mediumFrom", thresholds.path("mediumFrom").asInt())
                .put("highFrom", thresholds.path("highFrom").asInt())
                .put("basis", BASIS);
        DemoClient.Reply reply =
                owner.post("/v1/models/activations", approval.toString().getBytes(StandardCharsets.UTF_8), Map.of());
        // Data kept from an earlier build have another model's scores: the new one then waits as an owner's would.
        if (!reply.isSuccess() && reply.status() != CONFLICT) {
            throw new CommandProblem("the demo model was not approved (" + reply.status() + " "
                    + reply.body().path("detail").asText() + ")");
        }
    }
}
