package org.benefitstriage.engine.claim;

/**
 * What the council's back office already has open about this claimant. Not answered means nobody has looked.
 *
 * @param openRevisionOrAppeal a revision or appeal is open
 * @param suspension an award is suspended
 * @param overpayment an overpayment is being worked out or recovered
 * @param fraudInterest a fraud enquiry is open
 */
public record CouncilInterest(YesNo openRevisionOrAppeal, YesNo suspension, YesNo overpayment, YesNo fraudInterest) {}
