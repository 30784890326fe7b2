package org.benefitstriage.api.releases;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.decision.Versions;

/**
 * A directory of releases: {@code objects/<sha256>} for each file, {@code releases/<name>.json} for the list of a release's files. A file that
 * two releases share is there once. Nothing is ever overwritten or removed here.
 */
public final class ReleaseArchive {

    private static final int FORMAT = 1;

    private final Path objects;
    private final Path releases;

    public ReleaseArchive(Path directory) {
        this.objects = directory.resolve("objects");
        this.releases = directory.resolve("releases");
    }

    /** Whether the release with these versions is here. */
    public boolean has(Versions versions) {
        return Files.isRegularFile(list(versions));
    }

    /**
     * Stores a release and tries it: one that could not be loaded again is refused.
     *
     * @param versions what it is made with
     * @param files its jars, and directories of classes, in the order of its class path
     */
    public void store(Versions versions, List<Path> files) {
        try {
            Files.createDirectories(objects);
            Files.createDirectories(releases);
            List<JsonValue> listed = new ArrayList<>();
            for (Path file : files) {
                listed.add(JsonValue.object()
                        .with("name", file.getFileName().toString())
                        .with("sha256", ReleaseFiles.keep(file, objects))
                        .build());
            }
            byte[] list = CanonicalJson.bytes(JsonValue.object()
                    .with("format", FORMAT)
                    .with("versions", ReleaseVersions.toJson(versions))
                    .with("entry", ReplayEntry.class.getName())
                    .with("files", JsonValue.array(listed))
                    .build());
            try (ArchivedRelease tried = load(list)) {
                requireSame(versions, tried.versions());
            }
            ReleaseFiles.write(list, list(versions));
        } catch (IOException e) {
            throw new ReleaseProblem(
                    "The archive of releases in " + releases.getParent() + " cannot be written: " + e, e);
        }
    }

    /** The release with these versions, loaded; empty when it is not here. Whoever opens it closes it. */
    Optional<ArchivedRelease> open(Versions versions) {
        if (!has(versions)) {
            return Optional.empty();
        }
        try {
            ArchivedRelease release = load(Files.readAllBytes(list(versions)));
            requireSame(versions, release.versions());
            return Optional.of(release);
        } catch (IOException e) {
            throw new ReleaseProblem("The archive of releases in " + releases.getParent() + " cannot be read: " + e, e);
        }
    }

    private ArchivedRelease load(byte[] list) throws IOException {
        try {
            JsonFields fields = JsonFields.of(JsonReader.read(list));
            if (fields.number("format") != FORMAT) {
                throw new ReleaseProblem("An archived release has a format this software does not know.");
            }
            List<URL> urls = new ArrayList<>();
            for (JsonFields file : fields.objects("files")) {
                urls.add(ReleaseFiles.checked(objects, file.string("sha256"), file.string("name"))
                        .toUri()
                        .toURL());
            }
            return ArchivedRelease.load(urls.toArray(URL[]::new), fields.string("entry"));
        } catch (JsonSyntaxException | IllegalArgumentException e) {
            throw new ReleaseProblem("An archived release has no readable list of files.", e);
        }
    }

    private static void requireSame(Versions wanted, Versions found) {
        if (!wanted.equals(found)) {
            throw new ReleaseProblem("An archived release is not the one it is stored as: expected " + wanted
                    + ", found " + found + ".");
        }
    }

    private Path list(Versions versions) {
        return releases.resolve(ReleaseVersions.name(versions) + ".json");
    }
}
