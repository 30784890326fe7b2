package org.benefitstriage.engine.routing;

import org.benefitstriage.engine.law.RuleId;

/**
 * The one row of the routing table that applied.
 *
 * @param row for example {@code RTE-07}
 * @param route where the claim goes
 * @param basis why the row exists, as the table says
 */
public record RouteDecision(RuleId row, Route route, String basis) {}
