package org.benefitstriage.engine.facts;

import java.util.List;
import org.benefitstriage.engine.risk.Observation;

/** A fact that can say in words what it saw, for the officer who reads why a rule answered as it did. */
public interface Observed {

    /** What was looked at and what it said, in a fixed order, without anything that identifies a person. */
    List<Observation> observations();
}
