package org.benefitstriage.engine.notice;

import java.time.LocalDate;
import java.util.List;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.law.ParameterSet;

/** What every letter about a decision needs: about which benefit, to whom, from whom, of which day. */
public sealed interface NoticeLetter permits NoticeCase, RefusalCase {

    Benefit benefit();

    /** The claim's reference. */
    String reference();

    /** Name and address, one line each. */
    List<String> addressee();

    /** The day of the decision. */
    LocalDate decidedOn();

    /** The figures of that day, for time limits. */
    ParameterSet limits();

    /** Who writes. */
    NoticeCouncil council();
}
