package org.benefitstriage.rules.schemes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.benefitstriage.rules.parameters.ResourceFile;

/**
 * A scheme file with one thing in it changed: a figure by the least step, or two neighbouring steps the other way round.
 *
 * @param what the change, for a reader
 * @param text the changed file
 * @param pence the figure before, as pounds in pence; nought for a change of order
 */
record ChangedScheme(String what, String text, long pence) {

    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:id|label|cite|take|asks|question|set)\\s*:\\s*(?:\"[^\"]*\"|[^\\n]*?(?=,\\s*[a-z_]+:|\\}|\\n))");
    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\w.-])(£?)(\\d+)(\\.\\d+)?(?![\\w.]*\\d)(?!-\\d)(\\s*%)?");
    private static final Pattern STEP = Pattern.compile("(?m)^- ");

    /** The file as a scheme; empty where it is refused. */
    Optional<SchemeFile> read(String name) {
        try {
            return Optional.of(SchemeFile.read(new ResourceFile(name, text), SchemeLibrary::base));
        } catch (org.benefitstriage.engine.port.RuleBookFault refused) {
            return Optional.empty();
        }
    }

    /** Every figure of the definitions and steps, each changed by a penny, a per cent, or one. */
    static List<ChangedScheme> byAFigure(String text) {
        List<ChangedScheme> all = new ArrayList<>();
        String masked = masked(text);
        Matcher figure = FIGURE.matcher(masked);
        while (figure.find()) {
            String changed = figure.group(1)
                    + more(figure, masked)
                    + Optional.ofNullable(figure.group(4)).orElse("");
            all.add(new ChangedScheme(
                    context(text, figure.start()) + " -> " + changed,
                    text.substring(0, figure.start()) + changed + text.substring(figure.end()),
                    new java.math.BigDecimal(figure.group(2)
                                    + Optional.ofNullable(figure.group(3)).orElse(""))
                            .movePointRight(2)
                            .longValue()));
        }
        return all;
    }

    /** Every pair of neighbouring steps, changed over. */
    static List<ChangedScheme> byTheOrder(String text) {
        int from = text.indexOf("\nsteps:\n") + "\nsteps:\n".length();
        int to = end(text);
        List<Integer> starts = new ArrayList<>();
        Matcher step = STEP.matcher(text.substring(from, to));
        while (step.find()) {
            starts.add(step.start());
        }
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int last = i + 1 < starts.size() ? starts.get(i + 1) : to - from;
            steps.add(text.substring(from + starts.get(i), from + last));
        }
        List<ChangedScheme> all = new ArrayList<>();
        for (int i = 0; i + 1 < steps.size(); i++) {
            List<String> other = new ArrayList<>(steps);
            Collections.swap(other, i, i + 1);
            all.add(new ChangedScheme(
                    first(steps.get(i + 1)) + " before " + first(steps.get(i)),
                    text.substring(0, from) + String.join("", other) + text.substring(to),
                    0));
        }
        return all;
    }

    private static String first(String step) {
        return step.lines().findFirst().orElse("").replaceAll("^- \\{?|,.*", "");
    }

    private static String more(Matcher figure, String text) {
        String whole = figure.group(2);
        if (figure.group(3) != null) {
            String digits = figure.group(3).substring(1);
            return new java.math.BigDecimal(whole + figure.group(3))
                    .add(java.math.BigDecimal.ONE.movePointLeft(digits.length()))
                    .toPlainString();
        }
        boolean pounds = !figure.group(1).isEmpty() || whole.length() > 2 || inAList(text.substring(0, figure.start()));
        return figure.group(4) == null && pounds ? whole + ".01" : Long.toString(Long.parseLong(whole) + 1);
    }

    private static boolean inAList(String before) {
        return Pattern.compile("\\b(?:up_to|below|from|over): (?:\\[[^\\]]*)?$")
                .matcher(before)
                .find();
    }

    // What is not a formula is blanked out, so that places stay the same.
    private static String masked(String text) {
        int define = text.indexOf("\ndefine:\n");
        int questions = text.indexOf("\nquestions:\n");
        int steps = text.indexOf("\nsteps:\n");
        StringBuilder masked = new StringBuilder(text);
        blank(masked, 0, define < 0 ? steps : define);
        if (questions > 0) {
            blank(masked, questions, steps);
        }
        blank(masked, end(text), text.length());
        Matcher words = WORDS.matcher(text);
        while (words.find()) {
            blank(masked, words.start(), words.end());
        }
        Matcher comment = Pattern.compile("(?m)^\\s*#.*$").matcher(text);
        while (comment.find()) {
            blank(masked, comment.start(), comment.end());
        }
        return masked.toString();
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }

    private static int end(String text) {
        int defaults = text.indexOf("\ncase_defaults:");
        return defaults < 0 ? text.indexOf("\ncases:") : defaults;
    }

    private static String context(String text, int at) {
        int line = (int) text.substring(0, at).lines().count();
        return "line " + line + ": ..."
                + text.substring(Math.max(text.lastIndexOf('\n', at) + 1, at - 25), Math.min(text.length(), at + 15))
                        .replace("\n", " ");
    }
}
