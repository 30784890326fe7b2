package org.benefitstriage.api.releases;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that make up the software that is running. */
public final class RunningFiles {

    private static final String LAUNCHER = "quarkus-run.jar";

    /** Large, and no part of a decision: PostgreSQL itself, and what reads and writes tables. */
    private static final List<String> NOT_FOR_DECISIONS = List.of("io.zonky.", "org.hibernate.");

    private RunningFiles() {}

    /**
     * In the order of the class path.
     *
     * @param model directory of the model in use, where it is not the one that comes with the software: it goes first, so that it is the one
     *     found when the release is loaded again
     */
    public static List<Path> list(Optional<Path> model) {
        List<Path> files = new ArrayList<>();
        model.map(RunningFiles::asResources).ifPresent(files::add);
        files.addAll(classPath());
        return List.copyOf(files);
    }

    /**
     * The files of another release, in the order of its class path.
     *
     * @param place its {@code quarkus-app} directory, or a text file that names its class path, one entry a line
     */
    public static List<Path> of(Path place) {
        if (Files.isDirectory(place)) {
            return packaged(place.toAbsolutePath());
        }
        try (Stream<String> lines = Files.lines(place)) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(Path::of)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new ReleaseProblem("The release in " + place + " cannot be read.", e);
        }
    }

    /** A model's files where its loader looks for those of the model that comes with the software. */
    static Path asResources(Path model) {
        try {
            Path resources = Files.createTempDirectory("model");
            Path target = Files.createDirectories(resources.resolve("models"));
            try (Stream<Path> files = Files.list(model)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, target.resolve(file.getFileName().toString()));
                }
            }
            return resources;
        } catch (IOException e) {
            throw new ReleaseProblem("The model in " + model + " cannot be read: " + e, e);
        }
    }

    private static List<Path> classPath() {
        List<Path> classPath = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .toList();
        return classPath.size() == 1 && classPath.get(0).endsWith(LAUNCHER)
                ? packaged(classPath.get(0).toAbsolutePath().getParent())
                : classPath.stream().filter(Files::exists).toList();
    }

    private static List<Path> packaged(Path home) {
        List<Path> files = new ArrayList<>();
        for (String part : List.of("app", "lib/boot", "lib/main")) {
            try (Stream<Path> jars = Files.list(home.resolve(part))) {
                jars.filter(jar -> NOT_FOR_DECISIONS.stream()
                                .noneMatch(
                                        prefix -> jar.getFileName().toString().startsWith(prefix)))
                        .sorted()
                        .forEach(files::add);
            } catch (IOException e) {
                throw new ReleaseProblem("The files of this release in " + home + " cannot be listed: " + e, e);
            }
        }
        return files;
    }
}
