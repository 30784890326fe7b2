package org.benefitstriage.api.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.stream.Stream;
import org.benefitstriage.api.calculations.Calculation;
import org.benefitstriage.engine.money.Money;

/** Prints a calculation, for people or as the JSON the service answers with. */
final class AwardText {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new Jdk8Module())
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT);

    private AwardText() {}

    static String json(Calculation calculation) {
        try {
            return JSON.writeValueAsString(calculation) + System.lineSeparator();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a calculation cannot be written as JSON", e);
        }
    }

    static String table(Calculation calculation) {
        StringBuilder out = new StringBuilder();
        calculation.entitlements().forEach(result -> result(result, out));
        list("Not known", calculation.undetermined().stream().map(each -> each.what() + ": " + each.why()), out);
        list(
                "Not met",
                calculation.openConditions().stream()
                        .filter(condition -> condition.answer().name().equals("NOT_MET"))
                        .map(condition -> condition.id() + ": " + condition.question() + " No. " + condition.reason()
                                + " " + condition.citation() + "."),
                out);
        list("Taken for given", calculation.assumed().stream(), out);
        return out.toString();
    }

    private static void result(Calculation.Result result, StringBuilder out) {
        String weekly = result.weeklyPence()
                .map(pence -> Money.ofPence(pence) + " a week")
                .orElse("not worked out");
        line(
                out,
                result.benefit().title() + ": " + weekly
                        + result.from().map(from -> " from " + from).orElse("")
                        + result.route().map(route -> ", " + route).orElse(""));
        if (!result.working().isEmpty()) {
            TextTable table = new TextTable("  STEP", "LINE", "SUM", "AMOUNT", "LAW");
            result.working()
                    .forEach(row ->
                            table.add("  " + row.step(), row.label(), row.formula(), row.amount(), row.citation()));
            out.append(table);
        }
        if (result.schedule().size() > 1) {
            list(
                    "Over time",
                    result.schedule().stream()
                            .map(row -> row.from() + " to " + row.to() + ": "
                                    + row.weeklyPence()
                                            .map(pence -> Money.ofPence(pence) + " a week")
                                            .orElse("not worked out. " + String.join(" ", row.reasons()))),
                    out);
        }
        list(
                "Figures that do not stand on their own source",
                result.figuresInDoubt().stream()
                        .map(figure -> figure.reference() + ": value " + figure.certainty() + ", citation "
                                + figure.lawChecked()),
                out);
        line(out, "");
    }

    private static void list(String heading, Stream<String> items, StringBuilder out) {
        List<String> all = items.toList();
        if (!all.isEmpty()) {
            line(out, heading);
            all.forEach(item -> line(out, "  - " + item));
        }
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append(System.lineSeparator());
    }
}
