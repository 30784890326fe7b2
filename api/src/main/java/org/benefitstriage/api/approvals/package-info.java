/**
 * Which releases (rules, figures and model, by their SHA-256) somebody of the council has approved: before one is put into service or
 * afterwards. It switches nothing; it says who answers for what decisions are made with.
 */
@NullMarked
package org.benefitstriage.api.approvals;

import org.jspecify.annotations.NullMarked;
