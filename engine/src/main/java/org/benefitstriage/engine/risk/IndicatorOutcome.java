package org.benefitstriage.engine.risk;

/** What became of an indicator. */
public enum IndicatorOutcome {
    HIT,
    NO_HIT,
    /** It could not be evaluated: a person looks. */
    ERROR
}
