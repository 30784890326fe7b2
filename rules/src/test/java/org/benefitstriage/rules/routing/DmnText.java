package org.benefitstriage.rules.routing;

import java.nio.charset.StandardCharsets;
import org.benefitstriage.rules.parameters.ResourceFile;

/** The routing table as text, and copies of it that are broken on purpose. */
final class DmnText {

    private DmnText() {}

    static String asCommitted() {
        return new String(ResourceFile.bytes("routing/routing.dmn"), StandardCharsets.UTF_8);
    }

    static String withoutRow(String id) {
        return changed(asCommitted().replaceFirst("(?s)<rule id=\"" + id + "\">.*?</rule>", ""));
    }

    static String withAnyRandomCheckInRow(String id) {
        return changed(
                asCommitted().replaceFirst("(<inputEntry id=\"" + id + "-sampled\"><text>)[a-z]+(</text>)", "$1-$2"));
    }

    private static String changed(String text) {
        if (text.equals(asCommitted())) {
            throw new IllegalStateException("expected the copy to differ from the routing table");
        }
        return text;
    }
}
