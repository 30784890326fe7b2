package org.benefitstriage.engine.port;

import java.time.LocalDate;
import org.benefitstriage.engine.law.ParameterSet;

/** The dated figures of law. */
public interface Parameters {

    /**
     * Every figure in force on a day. Outside the covered years the set is empty: nothing is carried forward.
     *
     * @param date the day
     * @param uprating on which day of April the year's figures begin for this case
     */
    ParameterSet at(LocalDate date, Uprating uprating);

    /** The local schemes that belong to these figures. */
    default Schemes schemes() {
        return Schemes.NONE;
    }

    /** SHA-256 of everything loaded, in hexadecimal. */
    String digest();
}
