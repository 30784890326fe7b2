package org.benefitstriage.api.problems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which HTTP methods an address answers: an answer 405 must say so (RFC 9110, section 15.5.6). */
@ApplicationScoped
class AllowedMethods {

    private final List<Operation> operations;

    AllowedMethods(BeanManager beans) {
        operations = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(AllowedMethods::operations)
                .toList();
    }

    /** The methods of an address, in the order of the alphabet; none when there is nothing at the address. */
    Set<String> of(String path) {
        Set<String> methods = operations.stream()
                .filter(operation -> operation.path.matcher(path).matches())
                .map(Operation::method)
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        return methods;
    }

    private static Stream<Operation> operations(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> verb(method).map(verb -> new Operation(path(resource, method), verb)).stream());
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst();
    }

    private static Pattern path(Class<?> resource, Method method) {
        String tail = method.isAnnotationPresent(Path.class)
                ? method.getAnnotation(Path.class).value()
                : "";
        String template = resource.getAnnotation(Path.class).value() + "/" + tail;
        return Pattern.compile(Arrays.stream(template.split("/"))
                        .filter(step -> !step.isEmpty())
                        .map(step -> step.startsWith("{") ? "[^/]+" : Pattern.quote(step))
                        .collect(Collectors.joining("/", "/", ""))
                + "/?");
    }

    private record Operation(Pattern path, String method) {}
}
