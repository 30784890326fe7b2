/**
 * Other rules beside those in use: a candidate release decides real claims once more, in a process of its own and without effect, and
 * what it decided is stored. Nobody uses new rules for automatic approvals before a report on that was read and the approval recorded.
 */
@NullMarked
package org.benefitstriage.api.candidates;

import org.jspecify.annotations.NullMarked;
