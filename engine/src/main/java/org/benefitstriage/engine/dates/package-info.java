/**
 * Which day a claim counts from and when entitlement begins. Dates come in as arguments; nothing here knows today.
 */
@NullMarked
package org.benefitstriage.engine.dates;

import org.jspecify.annotations.NullMarked;
