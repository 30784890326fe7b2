package org.benefitstriage.api.security;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * An endpoint as it is declared in the code.
 *
 * @param method the HTTP method
 * @param path the path with its parameters' names in braces
 * @param roles who may call it; {@code public} alone when anybody may
 */
record Endpoint(String method, String path, Set<String> roles) {

    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");

    /** Every endpoint of the service, found in its compiled classes. */
    static List<Endpoint> all() {
        try (Stream<java.nio.file.Path> files = Files.walk(CLASSES)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.startsWith("org/benefitstriage/api/"))
                    .map(name -> load(name.replace(".class", "").replace('/', '.')))
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .flatMap(Endpoint::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return method + " " + path;
    }

    boolean isPublic() {
        return roles.equals(Set.of("public"));
    }

    /** An API for systems; otherwise a page for people. */
    boolean isApi() {
        return path.startsWith("/v1/");
    }

    private static Stream<Endpoint> of(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(
                        method -> httpMethod(method)
                                .map(verb -> new Endpoint(verb, path(resource, method), roles(resource, method)))
                                .stream());
    }

    private static Optional<String> httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst();
    }

    private static String path(Class<?> resource, Method method) {
        String tail = Optional.ofNullable(method.getAnnotation(Path.class))
                .map(Path::value)
                .orElse("");
        String whole = ("/" + resource.getAnnotation(Path.class).value() + "/" + tail).replaceAll("/+", "/");
        return whole.length() > 1 && whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole;
    }

    /** The method's own rule stands before that of its class. */
    private static Set<String> roles(Class<?> resource, Method method) {
        return Stream.<AnnotatedElement>of(method, resource)
                .flatMap(place -> declared(place).stream())
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(resource.getName() + "." + method.getName() + " says not who may call it"));
    }

    private static Optional<Set<String>> declared(AnnotatedElement place) {
        if (place.isAnnotationPresent(PermitAll.class)) {
            return Optional.of(Set.of("public"));
        }
        return Optional.ofNullable(place.getAnnotation(RolesAllowed.class))
                .map(allowed -> new TreeSet<>(List.of(allowed.value())));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
