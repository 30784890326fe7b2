/**
 * The claim on the wire: one record for each object of the JSON, whose annotations are the one description of the format.
 * The strict reader ({@link org.benefitstriage.api.claims.wire.strict}), the OpenAPI document and the field guide are all
 * driven by them. No rule about entitlement or risk lives here, and no record but the domain claim leaves the package.
 */
@NullMarked
package org.benefitstriage.api.claims.wire;

import org.jspecify.annotations.NullMarked;
