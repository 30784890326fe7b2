package org.benefitstriage.rules.schemes;

import java.time.LocalDate;
import java.util.Optional;
import org.benefitstriage.engine.scheme.LocalScheme;
import org.benefitstriage.engine.scheme.Reach;
import org.benefitstriage.engine.scheme.SchemeDates;

/** The days that a case about dates asks for. */
final class CaseDates {

    private CaseDates() {}

    static String of(LocalScheme scheme, SchemeCase each, String name) {
        LocalDate claimed = each.claimed().orElseThrow();
        if (name.equals("starts")) {
            return scheme.dates().start() == SchemeDates.Start.NOT_KNOWN
                    ? "not known"
                    : scheme.dates().first(claimed).toString();
        }
        if (!(SchemeDates.backdatingOf(scheme, each.facts()) instanceof SchemeDates.Applies found)) {
            return "not known";
        }
        Optional<Reach> reach = name.equals("backdated_to")
                ? Optional.of(found.rule().reach())
                : found.rule().exceptionally();
        return reach.map(far -> far.earliest(claimed).map(LocalDate::toString).orElse(far.words()))
                .orElse("not known");
    }
}
