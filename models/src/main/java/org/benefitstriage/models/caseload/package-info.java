/**
 * A seeded, synthetic history of claims to learn from. Every figure it uses is declared with its source, or as an assumption, in
 * the data sheet. No protected characteristic is drawn, stored or implied by name; nothing here describes a real council.
 */
@NullMarked
package org.benefitstriage.models.caseload;

import org.jspecify.annotations.NullMarked;
