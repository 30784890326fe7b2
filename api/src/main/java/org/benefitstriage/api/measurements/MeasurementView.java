package org.benefitstriage.api.measurements;

import java.util.Locale;
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

    private static final String NOTHING_TO_SAY = "n/a";

    static MeasurementView of(String name, String inWords, Interval interval, int observations) {
        return new MeasurementView(
                name, inWords, text(interval.value()), text(interval.low()), text(interval.high()), observations);
    }

    /** The value for a page. */
    public String shown() {
        return value.equals(NOTHING_TO_SAY) ? "Not measured yet" : value;
    }

    /** The interval for a page: none where nothing is measured, or where the measurement has none, as an index of drift. */
    public String range() {
        return low.equals(high) ? "" : low + " to " + high;
    }

    private static String text(double value) {
        return Double.isNaN(value) ? NOTHING_TO_SAY : String.format(Locale.ROOT, "%.4f", value);
    }
}
