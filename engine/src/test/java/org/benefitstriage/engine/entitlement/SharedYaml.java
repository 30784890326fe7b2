package org.benefitstriage.engine.entitlement;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Assumptions;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads a file of the shared domain material, every scalar as text, so that no number passes through floating point. */
final class SharedYaml {

    private static final Map<Path, Map<?, ?>> READ = new ConcurrentHashMap<>();

    private SharedYaml() {}

    /** The file, or a skipped test that says where it was looked for. */
    static Map<?, ?> load(String name) {
        String shared = System.getProperty("triage.shared", "");
        Path file = Path.of(shared.isEmpty() ? "no-shared-material" : shared, "domain", name);
        Assumptions.assumeTrue(
                Files.isReadable(file), () -> "skipped: the shared domain material is not at hand (" + name + ")");
        return READ.computeIfAbsent(file, SharedYaml::read);
    }

    private static Map<?, ?> read(Path file) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return map(texts().load(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<?, ?> map(Object value) {
        return (Map<?, ?>) value;
    }

    static List<?> list(Object value) {
        return (List<?>) value;
    }

    private static Yaml texts() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(10_000_000);
        DumperOptions dumper = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumper), dumper, options, new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                addImplicitResolver(Tag.MERGE, MERGE, "<");
            }
        });
    }
}
