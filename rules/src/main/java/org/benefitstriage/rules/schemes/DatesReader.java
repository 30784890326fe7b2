package org.benefitstriage.rules.schemes;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.benefitstriage.engine.law.Citation;
import org.benefitstriage.engine.scheme.Dictionary;
import org.benefitstriage.engine.scheme.Reach;
import org.benefitstriage.engine.scheme.SchemeDates;
import org.benefitstriage.rules.parameters.YamlObject;
import org.benefitstriage.rules.parameters.YamlText;

/** Reads when entitlement starts and how far it may be backdated. */
final class DatesReader {

    private static final Pattern BACK = Pattern.compile("(\\d{1,3}) (day|week|month|year)s?");
    private static final Map<String, SchemeDates.Start> STARTS = Map.of(
            "date-of-claim", SchemeDates.Start.DAY_OF_CLAIM,
            "monday-after-claim", SchemeDates.Start.MONDAY_AFTER_CLAIM,
            "reduction-week-after-claim", SchemeDates.Start.MONDAY_AFTER_CLAIM,
            "not-known", SchemeDates.Start.NOT_KNOWN);

    private DatesReader() {}

    static SchemeDates read(YamlObject root, Dictionary names) {
        if (!root.has("dates")) {
            return SchemeDates.NOT_KNOWN;
        }
        YamlObject dates = root.object("dates").only("starts", "cite", "backdating");
        SchemeDates.Start start = SchemeDates.Start.NOT_KNOWN;
        if (dates.has("starts")) {
            start = STARTS.get(dates.written("starts").value());
            if (start == null) {
                throw dates.written("starts")
                        .fault("expected date-of-claim, monday-after-claim, reduction-week-after-claim or not-known for"
                                + " \"starts\", found \""
                                + dates.written("starts").value()
                                + "\": choose one, and put other words under notes");
            }
        }
        return new SchemeDates(
                start,
                new Citation(dates.optionalText("cite").orElse("the scheme's data does not say")),
                dates.has("backdating") ? rules(dates, names) : List.of());
    }

    private static List<SchemeDates.Backdating> rules(YamlObject dates, Dictionary names) {
        List<SchemeDates.Backdating> rules = new ArrayList<>();
        for (YamlObject rule : dates.objects("backdating")) {
            rule.only("when", "reach", "exceptionally", "needs", "cite");
            rules.add(new SchemeDates.Backdating(
                    rule.has("when") ? Optional.of(SchemeText.condition(rule, "when", names)) : Optional.empty(),
                    reach(rule.written("reach")),
                    rule.has("exceptionally") ? Optional.of(reach(rule.written("exceptionally"))) : Optional.empty(),
                    rule.optionalText("needs").orElse("the scheme's conditions shown"),
                    new Citation(rule.optionalText("cite").orElse("paragraph not given"))));
        }
        return rules;
    }

    private static Reach reach(YamlText text) {
        Matcher back = BACK.matcher(text.value());
        if (back.matches()) {
            int many = Integer.parseInt(back.group(1));
            return new Reach.Back(
                    switch (back.group(2)) {
                        case "day" -> Period.ofDays(many);
                        case "week" -> Period.ofWeeks(many);
                        case "month" -> Period.ofMonths(many);
                        default -> Period.ofYears(many);
                    },
                    text.value());
        }
        return switch (text.value()) {
            case "none" -> new Reach.None();
            case "no limit" -> new Reach.NoLimit();
            case "financial year" -> new Reach.FinancialYear();
            case "not known" -> new Reach.NotKnown();
            default ->
                throw text.fault(
                        "expected none, a time such as 3 months, financial year, no limit or not known, found \""
                                + text.value() + "\"");
        };
    }
}
