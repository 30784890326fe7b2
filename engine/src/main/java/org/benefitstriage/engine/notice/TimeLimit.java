package org.benefitstriage.engine.notice;

import java.util.Optional;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.law.FigureValue;
import org.benefitstriage.engine.law.ParameterSet;

/**
 * A time limit out of the dated figures.
 *
 * @param figure the figure
 * @param words for example {@code one month}
 */
record TimeLimit(Figure figure, String words) {

    /** The limit; empty when no figure says so. */
    static Optional<TimeLimit> find(ParameterSet figures, String id, String unit) {
        return figures.find(id)
                .filter(figure -> figure.value() instanceof FigureValue.Count)
                .map(figure -> new TimeLimit(figure, words(((FigureValue.Count) figure.value()).number(), unit)));
    }

    private static String words(long number, String unit) {
        return number == 1 ? "one " + unit : number + " " + unit + "s";
    }
}
