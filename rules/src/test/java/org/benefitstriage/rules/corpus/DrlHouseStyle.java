package org.benefitstriage.rules.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.benefitstriage.rules.book.DrlFile;
import org.benefitstriage.rules.book.DrlRule;
import org.benefitstriage.rules.book.RuleChapter.Kind;

/** The house style of DRL as a check: what a file does that it may not. */
final class DrlHouseStyle {

    /** Comments and texts, where anything may be written. */
    private static final Pattern NOT_CODE = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*|\"(?:\\\\.|[^\"\\\\\\n])*\"");

    /** What makes order, mutation, the clock or hidden arithmetic possible. */
    private static final Pattern BANNED = Pattern.compile(
            "\\b(salience|no-loop|agenda-group|activation-group|ruleflow-group|auto-focus|lock-on-active|date-effective"
                    + "|date-expires|enabled|timer|calendars|duration|global|eval|modify|update|insert|insertLogical|delete"
                    + "|retract|query|function|declare|dialect|accumulate|collect)\\b(?!\\s*:)");

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w$.])\\d[\\w.]*");

    /** One call of a verb on a sink, which names the rule's id first. */
    private static final Pattern CONSEQUENCE =
            Pattern.compile("(?s)[a-z]\\w*\\.([a-z]\\w*)\\(\\s*\"([A-Z0-9-]+)\"[^;{}]*\\)\\s*;");

    private DrlHouseStyle() {}

    static List<String> problems(DrlFile file) {
        List<String> problems = new ArrayList<>();
        String code = blanked(file.source().text());
        collect(BANNED.matcher(code), file, code, "may not be used in a rule: see the rules README", problems);
        collect(NUMBER.matcher(code), file, code, "is a number: take it from a dated file", problems);
        file.rules().forEach(rule -> consequence(rule, problems));
        return problems;
    }

    private static void consequence(DrlRule rule, List<String> problems) {
        Matcher call = CONSEQUENCE.matcher(rule.consequence());
        if (!call.matches()) {
            problems.add(rule.place() + ": \"then\" is one call such as indicators.hit(\"RSK-014\", $fact);");
            return;
        }
        if (!call.group(2).equals(rule.name().id().value())) {
            problems.add(rule.place() + ": " + rule.name().id() + " reports " + call.group(2));
        }
        String expected = verb(rule);
        if (!call.group(1).equals(expected)) {
            problems.add(rule.place() + ": \"" + rule.title() + "\" calls " + call.group(1) + ", expected " + expected);
        }
    }

    private static String verb(DrlRule rule) {
        return switch (rule.name().ending()) {
            case MET -> "met";
            case NOT_MET -> "notMet";
            case UNKNOWN -> "undetermined";
            case RAISED ->
                switch (Kind.of(rule.name().id().value())) {
                    case INDICATORS -> "hit";
                    case GUARD_RAILS -> "ask";
                    case FINDINGS, HOUSING_BENEFIT, COUNCIL_TAX_REDUCTION -> "raise";
                };
        };
    }

    private static void collect(Matcher found, DrlFile file, String code, String why, List<String> problems) {
        while (found.find()) {
            long line = code.substring(0, found.start()).lines().count();
            problems.add(file.source().name() + " near line " + line + ": \"" + found.group() + "\" " + why);
        }
    }

    private static String blanked(String text) {
        return NOT_CODE.matcher(text).replaceAll(match -> match.group().replaceAll("[^\\n]", " "));
    }
}
