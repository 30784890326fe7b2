/**
 * Why a decision came out as it did: one structure for each decision, from which the API's answer, the officer's page and the
 * command line are made. Everything in it is read from what was recorded; nothing is decided anew but the nearest correctable change.
 */
@NullMarked
package org.benefitstriage.api.explanations;

import org.jspecify.annotations.NullMarked;
