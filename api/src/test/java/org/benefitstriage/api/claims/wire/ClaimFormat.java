package org.benefitstriage.api.claims.wire;

import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.benefitstriage.api.claims.wire.strict.StrictParser;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Lends the claim format to the tests of the strict reader. */
public final class ClaimFormat {

    private ClaimFormat() {}

    public static StrictParser<?> parser() {
        return ClaimParser.STRICT;
    }

    /** Every type of this package that a scanner of annotations would find. */
    public static List<Class<?>> records() {
        List<Class<?>> found = new ArrayList<>();
        collect(ClaimDto.class, found);
        return found;
    }

    private static void collect(Class<?> type, List<Class<?>> found) {
        if (found.contains(type) || !type.getPackage().equals(ClaimDto.class.getPackage())) {
            return;
        }
        found.add(type);
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(kind -> collect(kind, found));
        }
        if (type.isRecord() && type.isAnnotationPresent(Schema.class)) {
            Arrays.stream(type.getRecordComponents()).forEach(component -> {
                collect(component.getType(), found);
                if (component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> item) {
                    collect(item, found);
                }
            });
        }
    }
}
