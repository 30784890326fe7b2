/**
 * Canonical bytes: a small JSON tree and its RFC 8785 form over a strict subset (no floating point, integers within
 * 2^53-1, no lone surrogates). What is hashed, stored and compared is these bytes and nothing else.
 */
@NullMarked
package org.benefitstriage.engine.canonical;

import org.jspecify.annotations.NullMarked;
