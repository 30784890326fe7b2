package org.benefitstriage.api.pages;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.law.Certainty;
import org.benefitstriage.engine.law.LawChecked;
import org.benefitstriage.rules.book.FigureWords;

/** Which figures of a recorded decision do not stand on their own source, and what that means, in words. */
final class FigureDoubts {

    private final Map<String, String> byReference = new HashMap<>();

    private FigureDoubts() {}

    static FigureDoubts of(JsonFields record) {
        FigureDoubts doubts = new FigureDoubts();
        Optional<Set<String>> signed = signed(record.object("context"));
        for (JsonFields entitlement : record.objects("entitlements")) {
            if (entitlement.bool("calculated")) {
                entitlement.objects("figures").forEach(figure -> doubts.add(figure, signed));
            }
        }
        return doubts;
    }

    /** One sentence for each of these figures that is in doubt. */
    List<String> in(List<String> references) {
        return references.stream()
                .filter(byReference::containsKey)
                .map(byReference::get)
                .distinct()
                .toList();
    }

    private void add(JsonFields figure, Optional<Set<String>> signed) {
        Certainty certainty = Certainty.valueOf(figure.string("certainty"));
        LawChecked checked = LawChecked.valueOf(figure.string("lawChecked"));
        if (certainty.standsAlone() && checked != LawChecked.RECALLED) {
            return;
        }
        String reference = figure.string("reference");
        String signature = signed.map(known -> known.contains(reference) ? ". Signed by an officer" : ". Not signed")
                .orElse("");
        byReference.put(
                reference,
                "Figure " + reference.substring(0, reference.indexOf('@')) + ": value from " + FigureWords.of(certainty)
                        + ", law " + FigureWords.of(checked) + signature + ".");
    }

    /** Empty where the policy listed what was signed. */
    private static Optional<Set<String>> signed(JsonFields context) {
        if (!context.has("signatures")) {
            return Optional.empty();
        }
        Set<String> references = new HashSet<>();
        context.objects("signatures").forEach(signature -> references.add(signature.string("figure")));
        return Optional.of(references);
    }
}
