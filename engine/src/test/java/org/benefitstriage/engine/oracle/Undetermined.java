package org.benefitstriage.engine.oracle;

/** The oracle cannot tell: a fact or a figure is missing, or the law leaves it to a person. */
final class Undetermined extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Undetermined(String why) {
        super(why, null, false, false);
    }
}
