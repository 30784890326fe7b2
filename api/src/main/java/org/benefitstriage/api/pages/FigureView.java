package org.benefitstriage.api.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.benefitstriage.api.parameters.ParameterView;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.Roles;
import org.benefitstriage.rules.book.FigureWords;

/**
 * One figure as the template prints it.
 *
 * @param figure the figure
 * @param on the day it was listed for
 * @param label what it is
 * @param period its period in words
 * @param certainty how the value is known
 * @param lawChecked how far the provision was checked
 * @param sources keys of its sources
 * @param standing whether it counts
 * @param signedBy who signed it, empty when nobody has
 * @param signedAt when, in words
 * @param basis what it was checked against
 * @param maySign whether the reader may sign or withdraw, and the figure needs it
 */
public record FigureView(
        ParameterView figure,
        LocalDate on,
        String label,
        String period,
        String certainty,
        String lawChecked,
        String sources,
        Tag standing,
        String signedBy,
        String signedAt,
        String basis,
        boolean maySign) {

    static FigureView of(ParameterView figure, LocalDate on, Map<String, String> names, Caller reader) {
        return new FigureView(
                figure,
                on,
                Words.capitalised(figure.label()),
                Words.day(figure.from()) + " to " + Words.day(figure.to()),
                Words.capitalised(FigureWords.of(figure.certainty())),
                Words.capitalised(FigureWords.of(figure.lawChecked())),
                String.join(", ", figure.sources()),
                Tag.of(figure.standing()),
                figure.signature()
                        .map(signature -> names.getOrDefault(signature.signedBy(), signature.signedBy()))
                        .orElse(""),
                figure.signature()
                        .map(signature -> Words.time(signature.signedAt()))
                        .orElse(""),
                figure.signature().map(signature -> signature.basis()).orElse(""),
                figure.standing() != ParameterView.Standing.OWN_SOURCE
                        && reader.hasAnyOf(Roles.SENIOR_OFFICER, Roles.OWNER));
    }

    /** Whether somebody has signed it as it is. */
    public boolean signed() {
        return figure.standing() == ParameterView.Standing.SIGNED;
    }

    /** The figure's page. */
    static String href(ParameterView figure, LocalDate on) {
        return "/figures/" + URLEncoder.encode(figure.id(), StandardCharsets.UTF_8) + "?date=" + on + "&from="
                + figure.from();
    }
}
