package org.benefitstriage.rules.schemes;

import java.util.function.Supplier;
import org.benefitstriage.engine.scheme.Dictionary;
import org.benefitstriage.engine.scheme.Expression;
import org.benefitstriage.engine.scheme.ExpressionParser;
import org.benefitstriage.engine.scheme.Kind;
import org.benefitstriage.engine.scheme.SchemeFault;
import org.benefitstriage.rules.parameters.YamlObject;
import org.benefitstriage.rules.parameters.YamlText;

/** Formulas in a scheme file: a complaint about one names the file and the line. */
final class SchemeText {

    private SchemeText() {}

    static Expression formula(YamlText text, Dictionary names) {
        return at(text, () -> ExpressionParser.parse(text.value(), names));
    }

    static Expression formula(YamlText text, Kind wanted, Dictionary names) {
        return at(text, () -> ExpressionParser.parse(text.value(), wanted, names));
    }

    static Expression condition(YamlObject object, String key, Dictionary names) {
        return formula(object.written(key), Kind.YES_NO, names);
    }

    static <T> T at(YamlText text, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (SchemeFault fault) {
            throw text.fault(fault.getMessage());
        }
    }

    static <T> T at(YamlObject object, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (SchemeFault fault) {
            throw object.fault(fault.getMessage());
        }
    }

    /** A new name: not taken by a function, a reserved word or a fact of the household. */
    static String name(YamlText text) {
        if (!ExpressionParser.isName(text.value())) {
            throw text.fault("expected a name of small letters, digits and _ such as \"maximum\", found \""
                    + text.value() + "\"");
        }
        return text.value();
    }
}
