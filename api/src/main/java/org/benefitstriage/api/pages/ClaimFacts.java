package org.benefitstriage.api.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.benefitstriage.engine.canonical.JsonValue;

/**
 * The claim as it was handed in, as labelled lines: whatever the form gave is shown, and nothing it did not.
 *
 * @param title the part of the form
 * @param rows its answers
 */
public record ClaimFacts(String title, List<Row> rows) {

    /** The order of the form; parts that are not named here follow. */
    private static final List<String> ORDER = List.of(
            "claimant",
            "partner",
            "contact",
            "home",
            "tenancy",
            "councilTax",
            "children",
            "nonDependants",
            "boarders",
            "existingBenefits",
            "incomes",
            "capital",
            "disposals",
            "residence",
            "checks",
            "payment",
            "dates",
            "backdating",
            "declaration");

    /** Shown elsewhere on the page. */
    private static final Set<String> ELSEWHERE = Set.of("reference", "authority", "benefits", "evidence");

    /** Typed by people: never taken for a code. */
    private static final Set<String> TYPED =
            Set.of("firstNames", "lastName", "otherNames", "title", "name", "reason", "postcode", "nino", "line1");

    private static final String PENCE = "Pence";

    /** One answer. */
    public record Row(String label, String value) {}

    static List<ClaimFacts> of(JsonValue.JsonObject claim) {
        Map<String, JsonValue> parts = claim.members();
        List<ClaimFacts> facts = new ArrayList<>();
        List<Row> general = new ArrayList<>();
        for (String name : ORDER) {
            if (parts.containsKey(name)) {
                facts.add(section(name, parts.get(name)));
            }
        }
        parts.forEach((name, value) -> {
            if (!ORDER.contains(name) && !ELSEWHERE.contains(name)) {
                add(general, name, Words.fromCamelCase(name), value);
            }
        });
        if (!general.isEmpty()) {
            facts.add(0, new ClaimFacts("The claim", general));
        }
        return facts.stream().filter(section -> !section.rows.isEmpty()).toList();
    }

    private static ClaimFacts section(String name, JsonValue value) {
        List<Row> rows = new ArrayList<>();
        if (value instanceof JsonValue.JsonObject object) {
            object.members().forEach((member, inner) -> add(rows, member, Words.fromCamelCase(member), inner));
        } else {
            add(rows, name, "", value);
        }
        return new ClaimFacts(Words.fromCamelCase(name), rows);
    }

    private static void add(List<Row> rows, String name, String label, JsonValue value) {
        if (value instanceof JsonValue.JsonObject object) {
            if (isRegularAmount(object)) {
                rows.add(new Row(label, regularAmount(object)));
                return;
            }
            object.members()
                    .forEach((member, inner) -> add(rows, member, joined(label, Words.fromCamelCase(member)), inner));
        } else if (value instanceof JsonValue.JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                add(
                        rows,
                        name,
                        joined(label, String.valueOf(i + 1)),
                        array.items().get(i));
            }
        } else {
            String shown = label.endsWith(" pence") ? label.substring(0, label.length() - " pence".length()) : label;
            rows.add(new Row(shown, text(name, value)));
        }
    }

    private static String joined(String label, String inner) {
        return label.isEmpty() ? inner : label + ", " + inner.toLowerCase(Locale.UK);
    }

    private static boolean isRegularAmount(JsonValue.JsonObject object) {
        return object.members().keySet().equals(Set.of("amountPence", "frequency"));
    }

    private static String regularAmount(JsonValue.JsonObject amount) {
        return text("amountPence", amount.members().get("amountPence")) + " "
                + text("frequency", amount.members().get("frequency")).toLowerCase(Locale.UK);
    }

    private static String text(String name, JsonValue value) {
        if (value instanceof JsonValue.JsonInteger number) {
            return name.endsWith(PENCE) ? Words.pounds(number.value()) : String.valueOf(number.value());
        }
        if (value instanceof JsonValue.JsonBoolean truth) {
            return truth.value() ? "Yes" : "No";
        }
        String text = ((JsonValue.JsonString) value).value();
        if (TYPED.contains(name)) {
            return text;
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Words.day(LocalDate.parse(text));
        }
        return text.matches("[A-Z]{2,}(_[A-Z0-9]+)*") ? Words.constant(text) : text;
    }
}
