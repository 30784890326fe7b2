package org.benefitstriage.engine.scheme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a scheme sees of a household. A name that is not there is not known. A fact may also fix a name that the scheme
 * would work out, for example an amount that another body has determined.
 *
 * @param known values by name, standard facts and the scheme's own
 * @param nonDependants one entry for each non-dependant or couple of them, with the facts of each member
 * @param childrenBorn dates of birth of the dependent children, if known
 * @param on the day on which ages count
 * @param daysInYear days in the year of the bill: 365 or 366, or 364 where a published example counts a year as 52 weeks
 */
public record SchemeFacts(
        Map<String, SchemeValue> known,
        List<List<Map<String, SchemeValue>>> nonDependants,
        Optional<List<LocalDate>> childrenBorn,
        LocalDate on,
        long daysInYear) {

    public SchemeFacts {
        known = Map.copyOf(known);
        nonDependants = nonDependants.stream()
                .map(group -> group.stream().map(Map::copyOf).toList())
                .toList();
        childrenBorn = childrenBorn.map(List::copyOf);
    }

    /** The same household with more known about it. */
    public SchemeFacts with(Map<String, SchemeValue> more) {
        Map<String, SchemeValue> all = new HashMap<>(known);
        all.putAll(more);
        return new SchemeFacts(all, nonDependants, childrenBorn, on, daysInYear);
    }

    /** Hides the values: they are personal data. */
    @Override
    public String toString() {
        return "SchemeFacts (hidden)";
    }
}
