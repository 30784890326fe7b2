package org.benefitstriage.engine.routing;

/** The two things that can happen to a claim. There is no third: nobody is refused automatically. */
public enum Outcome {
    AUTO_APPROVED,
    REFERRED
}
