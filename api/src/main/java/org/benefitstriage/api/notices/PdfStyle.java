package org.benefitstriage.api.notices;

/** Sizes of type in points: large enough to read without effort. */
enum PdfStyle {
    TITLE(20, true, 10, 8),
    HEADING(14, true, 10, 4),
    STRONG(12, true, 0, 4),
    BODY(12, false, 0, 6),
    SMALL(10, false, 0, 5);

    /** Line height as a share of the size. */
    private static final float LEADING = 1.35f;

    private final float size;
    private final boolean strong;
    private final float before;
    private final float after;

    PdfStyle(float size, boolean strong, float before, float after) {
        this.size = size;
        this.strong = strong;
        this.before = before;
        this.after = after;
    }

    float size() {
        return size;
    }

    boolean strong() {
        return strong;
    }

    /** White above. */
    float before() {
        return before;
    }

    /** White below. */
    float after() {
        return after;
    }

    float lineHeight() {
        return size * LEADING;
    }
}
