package org.benefitstriage.models.artefact;

/** What a point is worth. */
public final class PointsScale {

    /** So many points double the odds of an error. */
    public static final int POINTS_TO_DOUBLE = 20;

    /** So many points stand for the anchor odds. */
    public static final int ANCHOR_POINTS = 100;

    /** The anchor odds are one error to this many correct claims. */
    public static final int ANCHOR_ODDS = 50;

    private PointsScale() {}
}
