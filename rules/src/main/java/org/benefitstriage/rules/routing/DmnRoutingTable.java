package org.benefitstriage.rules.routing;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.law.RuleId;
import org.benefitstriage.engine.port.RuleBookFault;
import org.benefitstriage.engine.routing.RouteDecision;
import org.benefitstriage.engine.routing.RouteInputs;
import org.benefitstriage.rules.parameters.ResourceFile;

/**
 * The routing table, looked up. All 288 inputs are evaluated once when it is built, by the DMN engine; an input that no row or
 * more than one row answers stops the construction. Immutable and safe for many threads.
 */
public final class DmnRoutingTable {

    private static final String FILE = "routing/routing.dmn";

    private final List<RoutingRow> rows;
    private final List<String> columns;
    private final Map<RouteInputs, RouteDecision> decisions;
    private final String digest;

    private DmnRoutingTable(byte[] dmn) {
        DmnTable table = DmnTable.read(dmn);
        this.rows = table.rows();
        this.columns = table.columns();
        this.decisions = decisions(table);
        this.digest = CanonicalJson.sha256(dmn);
    }

    /** The routing table of this build. */
    public static DmnRoutingTable load() {
        return new DmnRoutingTable(ResourceFile.bytes(FILE));
    }

    /** The routing table that this DMN text states. */
    public static DmnRoutingTable of(String dmn) {
        return new DmnRoutingTable(dmn.getBytes(StandardCharsets.UTF_8));
    }

    /** The one row that answers. */
    public RouteDecision route(RouteInputs inputs) {
        RouteDecision decision = decisions.get(inputs);
        if (decision == null) {
            throw new IllegalStateException("every input was evaluated at start-up: " + inputs);
        }
        return decision;
    }

    /** The rows as written, in the order of the file. */
    public List<RoutingRow> rows() {
        return rows;
    }

    /** The headings of the input columns. */
    public List<String> columns() {
        return columns;
    }

    /** SHA-256 of the file, in hexadecimal. */
    public String digest() {
        return digest;
    }

    private static Map<RouteInputs, RouteDecision> decisions(DmnTable table) {
        Map<RuleId, RoutingRow> byId = new TreeMap<>();
        for (RoutingRow row : table.rows()) {
            if (byId.put(row.id(), row) != null) {
                throw new RuleBookFault(FILE + ": row " + row.id() + " is written twice: give one of them its own id");
            }
        }
        Map<RouteInputs, RouteDecision> decisions = new HashMap<>();
        for (RouteInputs inputs : EveryRouteInput.list()) {
            List<RuleId> answering = table.rowsFor(inputs);
            if (answering.size() != 1) {
                throw new RuleBookFault(FILE + ": expected one row for " + inputs + ", found " + answering);
            }
            RoutingRow row = byId.get(answering.get(0));
            if (row == null) {
                throw new RuleBookFault(FILE + ": row " + answering.get(0) + " answers but is not in the table");
            }
            decisions.put(inputs, new RouteDecision(row.id(), row.route(), row.basis()));
        }
        return Map.copyOf(decisions);
    }
}
