package org.benefitstriage.api.calculations;

import java.util.List;
import org.benefitstriage.engine.law.Certainty;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.law.LawChecked;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure that does not stand on its own source: an award that rests on it is approved without a person only where an officer
 * has signed it.
 *
 * @param reference id and first day
 * @param certainty how the value is known
 * @param lawChecked how far the citation was checked
 */
@Schema(name = "FigureInDoubt", description = "A figure that does not stand on its own source.")
public record FigureInDoubt(String reference, Certainty certainty, LawChecked lawChecked) {

    static List<FigureInDoubt> among(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> !figure.standsAlone())
                .map(figure -> new FigureInDoubt(figure.reference(), figure.certainty(), figure.lawChecked()))
                .distinct()
                .toList();
    }
}
