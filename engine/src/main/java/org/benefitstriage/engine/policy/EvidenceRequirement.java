package org.benefitstriage.engine.policy;

import org.benefitstriage.engine.claim.EvidenceKind;

/**
 * One line of a policy's evidence table.
 *
 * @param group the field group it belongs to
 * @param kind the evidence asked for
 * @param originalOnly whether a copy will not do
 */
public record EvidenceRequirement(FieldGroup group, EvidenceKind kind, boolean originalOnly) {}
