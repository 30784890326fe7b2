package org.benefitstriage.engine.dates;

import java.time.LocalDate;
import org.benefitstriage.engine.law.Citation;

/** What a council's own scheme says about the dates of a claim that it governs. */
public interface CouncilDates {

    /** Whether entitlement begins on the date of claim itself; otherwise on the Monday following. */
    boolean startsOnTheDateOfClaim();

    /** Whether the scheme's data says when entitlement begins. */
    boolean startIsKnown();

    /** Where the scheme says so. */
    Citation citation();

    /** What a person has to settle about an earlier start that is asked for, with the earliest day that the scheme allows. */
    String aboutEarlierStart(LocalDate asked, LocalDate dateOfClaim);
}
