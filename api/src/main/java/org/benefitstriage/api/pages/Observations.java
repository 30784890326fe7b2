package org.benefitstriage.api.pages;

import java.util.List;
import org.benefitstriage.engine.canonical.JsonFields;

/** What a rule looked at, as lines of text. */
final class Observations {

    private Observations() {}

    /** For example {@code Declared weekly earnings: £100.00}. */
    static List<String> of(JsonFields result) {
        return result.objects("observed").stream()
                .map(seen -> Words.capitalised(seen.string("what")) + ": " + seen.string("value"))
                .toList();
    }
}
