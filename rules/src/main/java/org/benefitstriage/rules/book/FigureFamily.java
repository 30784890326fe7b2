package org.benefitstriage.rules.book;

import java.util.List;
import org.benefitstriage.rules.parameters.FigureEntry;

/**
 * One figure over all its periods.
 *
 * @param id its id
 * @param periods what the files say, in order of time
 */
public record FigureFamily(String id, List<FigureEntry> periods) {

    public FigureFamily {
        periods = List.copyOf(periods);
    }

    /** The latest period: label, unit and citation are read from it. */
    public FigureEntry latest() {
        return periods.get(periods.size() - 1);
    }
}
