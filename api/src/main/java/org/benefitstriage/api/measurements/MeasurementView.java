package org.benefitstriage.api.measurements;

import org.benefitstriage.models.evaluation.Interval;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One measurement.
 *
 * @param name its name
 * @param inWords what it says
 * @param value the measurement; absent when there is too little to say
 * @param low lower end of the 95% interval
 * @param high upper end
 * @param observations how many claims stand behind it
 */
@Schema(name = "Measurement", description = "One measurement with its 95% interval.")
public record MeasurementView(
        @Schema(description = "Its name.", examples = "APPROVED_ERROR_RATE")
        String name,

        @Schema(description = "What it says.") String inWords,

        @Schema(description = "The measurement as a decimal; n/a when there is too little to say.", examples = "0.0213")
        String value,

        @Schema(description = "Lower end of the 95% interval.")
        String low,

        @Schema(description = "Upper end of the 95% interval.")
        String high,

        @Schema(description = "How many claims stand behind it.")
        int observations) {

    static MeasurementView of(String name, String inWords, Interval interval, int observations) {
        return new MeasurementView(
                name, inWords, text(interval.value()), text(interval.low()), text(interval.high()), observations);
    }

    private static String text(double value) {
        return Double.isNaN(value) ? "n/a" : String.format(java.util.Locale.ROOT, "%.4f", value);
    }
}
