package org.benefitstriage.rules.book;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.benefitstriage.engine.port.RuleBookFault;
import org.benefitstriage.rules.parameters.ResourceFile;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;

/**
 * A DRL file, parsed.
 *
 * @param source its name and text
 * @param packageName its package
 * @param rules its rules, in file order
 */
public record DrlFile(ResourceFile source, String packageName, List<DrlRule> rules) {

    private static final String FOLDER = "org/benefitstriage/rules";

    public DrlFile {
        rules = List.copyOf(rules);
    }

    /** Every DRL file of this build, as {@code org/benefitstriage/rules/index.txt} lists them. */
    public static List<DrlFile> all() {
        return ResourceFile.listedIn(FOLDER).stream().map(DrlFile::parse).toList();
    }

    /** Parses one file; a file that does not parse is refused. */
    public static DrlFile parse(ResourceFile source) {
        DrlParser parser = new DrlParser();
        PackageDescr parsed = null;
        try {
            parsed = parser.parse(false, source.text());
        } catch (DroolsParserException e) {
            throw new RuleBookFault(source.name() + " does not parse: " + e.getMessage(), e);
        }
        if (parser.hasErrors() || parsed == null) {
            throw new RuleBookFault(source.name() + " does not parse: " + parser.getErrors());
        }
        String packageName = parsed.getName();
        String unit = parsed.getUnit() == null
                ? ""
                : packageName + "." + parsed.getUnit().getTarget();
        return new DrlFile(
                source,
                packageName,
                parsed.getRules().stream().map(rule -> rule(source, unit, rule)).toList());
    }

    private static DrlRule rule(ResourceFile source, String unit, RuleDescr rule) {
        Map<String, String> metadata = new TreeMap<>();
        for (AnnotationDescr annotation : rule.getAnnotations()) {
            metadata.put(annotation.getName(), unquoted(annotation.getSingleValueAsString()));
        }
        return new DrlRule(
                source.name(),
                rule.getLine(),
                unit,
                rule.getName(),
                metadata,
                DrlFacts.mentioned(source.text(), rule.getLine(), rule.getConsequenceLine()),
                String.valueOf(rule.getConsequence()).strip());
    }

    /** The parser keeps the quote characters of an annotation's text. This is the one place that takes them off. */
    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
