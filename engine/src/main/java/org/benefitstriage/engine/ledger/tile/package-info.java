/**
 * The C2SP tlog-tiles layout: hash tiles and entry bundles, read through {@link LogFiles} wherever they are kept.
 */
@NullMarked
package org.benefitstriage.engine.ledger.tile;

import org.jspecify.annotations.NullMarked;
