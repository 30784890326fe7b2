package org.benefitstriage.api.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The demo owner's signatures under the figures that need one, given the way a council would give them. */
final class DemoSignatures {

    private static final String BASIS =
            "Demonstration data. Nobody has checked this figure: a council checks it in the instrument before signing.";

    private final DemoClient owner;
    private final Set<String> wanted;

    DemoSignatures(DemoClient owner, Set<String> wanted) {
        this.owner = owner;
        this.wanted = wanted;
    }

    /** Signs each wanted figure that is not signed yet. */
    void sign() {
        Set<String> days = new TreeSet<>();
        wanted.forEach(reference -> days.add(reference.substring(reference.indexOf('@') + 1)));
        Set<String> done = new TreeSet<>();
        for (String day : days) {
            for (JsonNode figure :
                    owner.get("/v1/parameters?date=" + day).body().path("parameters")) {
                String reference = figure.path("reference").asText();
                if (wanted.contains(reference)
                        && figure.path("standing").asText().equals("NEEDS_SIGNATURE")
                        && done.add(reference)) {
                    sign(figure, day);
                }
            }
        }
    }

    private void sign(JsonNode figure, String day) {
        ObjectNode signature = JsonNodeFactory.instance
                .objectNode()
                .put("date", day)
                .put("valueDigest", figure.path("valueDigest").asText())
                .put("basis", BASIS);
        DemoClient.Reply reply = owner.post(
                "/v1/parameters/" + figure.path("id").asText() + "/signatures",
                signature.toString().getBytes(StandardCharsets.UTF_8),
                Map.of());
        if (!reply.isSuccess()) {
            throw new CommandProblem(
                    "the demo figure " + figure.path("reference").asText() + " was not signed (" + reply.status() + " "
                            + reply.body().path("detail").asText() + ")");
        }
    }
}
