package org.benefitstriage.engine.law;

import java.time.LocalDate;

/**
 * A calculation needs a figure that has no value on its date. Calculators turn it into a result that names the figure, so
 * that a person is asked: it never leaves the engine as an exception.
 */
public final class FigureMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String figureId;

    public FigureMissing(String figureId, LocalDate date) {
        super("no value for " + figureId + " on " + date);
        this.figureId = figureId;
    }

    /** The id of the figure without a value. */
    public String figureId() {
        return figureId;
    }
}
