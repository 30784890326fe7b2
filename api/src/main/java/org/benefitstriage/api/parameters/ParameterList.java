package org.benefitstriage.api.parameters;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The figures in force on a day.
 *
 * @param date the day
 * @param needSignature how many of them need a signature and have none
 * @param parameters one for each figure and period; a figure that moves with the benefit week can have two
 */
@Schema(name = "ParameterList", description = "The figures of law in force on a day.")
public record ParameterList(LocalDate date, int needSignature, List<ParameterView> parameters) {

    public ParameterList {
        parameters = List.copyOf(parameters);
    }

    static ParameterList of(LocalDate date, List<ParameterView> parameters) {
        long missing = parameters.stream()
                .filter(each -> each.standing() == ParameterView.Standing.NEEDS_SIGNATURE)
                .count();
        return new ParameterList(date, Math.toIntExact(missing), parameters);
    }
}
