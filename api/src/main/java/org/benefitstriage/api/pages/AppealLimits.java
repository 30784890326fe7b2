package org.benefitstriage.api.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.benefitstriage.api.parameters.FiguresOfLaw;
import org.benefitstriage.api.parameters.ParameterView;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.rules.book.FigureWords;

/** The times for appeals that the figures of law hold, each with how it is known. One that is missing is not made up. */
@ApplicationScoped
class AppealLimits {

    private static final List<String> FIGURES = List.of(
            "time.hb.appeal", "time.ctr.council_reply_to_grievance", "time.ctr.valuation_tribunal_from_service");

    private final FiguresOfLaw figures;

    AppealLimits(FiguresOfLaw figures) {
        this.figures = figures;
    }

    /** One sentence for each figure in force on a day. */
    List<String> on(Caller caller, LocalDate day) {
        List<ParameterView> inForce = figures.on(caller, day).parameters();
        return FIGURES.stream()
                .flatMap(id -> inForce.stream()
                        .filter(figure -> figure.id().equals(id))
                        .limit(1))
                .map(AppealLimits::sentence)
                .toList();
    }

    private static String sentence(ParameterView figure) {
        String unit = figure.value().equals("1") ? figure.unit().replaceFirst("s$", "") : figure.unit();
        return figure.label() + ": " + figure.value() + " " + unit + " (" + figure.citation() + "; value: "
                + FigureWords.of(figure.certainty()) + "; law: " + FigureWords.of(figure.lawChecked()) + ").";
    }
}
