package org.benefitstriage.rules.routing;

import java.util.List;
import org.benefitstriage.engine.law.RuleId;
import org.benefitstriage.engine.routing.Route;

/**
 * One row of the routing table as it is written, for readers.
 *
 * @param id for example {@code RTE-07}
 * @param cells the input cells in the order of the columns; a dash stands for any value
 * @param route where the claim goes
 * @param basis why the row exists
 */
public record RoutingRow(RuleId id, List<String> cells, Route route, String basis) {

    public RoutingRow {
        cells = List.copyOf(cells);
    }
}
