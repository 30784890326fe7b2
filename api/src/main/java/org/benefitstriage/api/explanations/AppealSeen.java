package org.benefitstriage.api.explanations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.benefitstriage.api.appeals.Appeal;
import org.benefitstriage.api.appeals.AppealState;
import org.benefitstriage.api.appeals.AppealStep;
import org.benefitstriage.api.appeals.Tribunal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An appeal, without the words that were written: what any reader of the explanation may know. */
@Schema(name = "AppealSeen", description = "An appeal against the decision, and how far it has got.")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AppealSeen(
        @Schema(description = "Where it is decided.") Tribunal tribunal,

        @Schema(description = "The day it reached the council.")
        LocalDate receivedOn,

        @Schema(description = "How far it has got.") AppealState state,

        @Schema(description = "How it ended. Absent until then.")
        Optional<AppealStep> outcome,

        @Schema(description = "The same in words.") String inWords) {

    static AppealSeen of(Appeal appeal) {
        String steps = appeal.steps().stream()
                .map(step -> " " + step.step().inWords() + " (" + step.on() + ").")
                .collect(Collectors.joining());
        return new AppealSeen(
                appeal.tribunal(),
                appeal.receivedOn(),
                appeal.state(),
                appeal.steps().stream()
                        .map(Appeal.Step::step)
                        .filter(AppealStep::ends)
                        .findFirst(),
                "An appeal to the " + appeal.tribunal().title() + " ("
                        + appeal.tribunal().benefit().title() + ") reached the council on " + appeal.receivedOn() + "."
                        + (steps.isEmpty() ? " It has not gone to the tribunal yet." : steps));
    }
}
