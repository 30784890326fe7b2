package org.benefitstriage.api.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;

/**
 * The demo council's policy. Its file lists the figures the council has signed, for work on files; a running service wants
 * each of them signed for itself.
 *
 * @param document what is adopted, as JSON
 * @param toSign references of the figures the council signs
 */
record DemoPolicy(byte[] document, Set<String> toSign) {

    private static final String PLACE = "/demo/needwood-policy.json";
    private static final String SIGNED = "signedFigures";

    static DemoPolicy read() {
        ObjectMapper json = new ObjectMapper();
        try (InputStream resource = DemoPolicy.class.getResourceAsStream(PLACE)) {
            if (resource == null) {
                throw new CommandProblem("the demo policy is missing from the jar");
            }
            ObjectNode policy = (ObjectNode) json.readTree(resource);
            Set<String> signed = new TreeSet<>();
            for (JsonNode reference : policy.path(SIGNED)) {
                signed.add(reference.asText());
            }
            policy.putArray(SIGNED);
            return new DemoPolicy(json.writeValueAsBytes(policy), signed);
        } catch (IOException e) {
            throw new CommandProblem("the demo policy cannot be read", e);
        }
    }
}
