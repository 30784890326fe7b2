package org.benefitstriage.api.releases;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of releases, each under its hash. A directory of classes is kept as a jar, the same bytes each time. */
final class ReleaseFiles {

    private ReleaseFiles() {}

    /** Keeps a file or directory of classes. Returns its SHA-256. */
    static String keep(Path file, Path objects) throws IOException {
        Path copy = Files.createTempFile(objects, "new", ".jar");
        try {
            if (Files.isDirectory(file)) {
                zip(file, copy);
            } else {
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            String sha256 = sha256(copy);
            Path kept = objects.resolve(sha256);
            if (!Files.exists(kept)) {
                Files.move(copy, kept, StandardCopyOption.ATOMIC_MOVE);
            }
            return sha256;
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** A kept file, if it still has its hash. */
    static Path checked(Path objects, String sha256, String name) throws IOException {
        Path kept = objects.resolve(sha256);
        if (!Files.isRegularFile(kept)) {
            throw new ReleaseProblem("The archive lacks " + name + " (" + sha256 + "). Restore it from a backup.");
        }
        if (!sha256(kept).equals(sha256)) {
            throw new ReleaseProblem(
                    "In the archive " + name + " is not what was stored (" + sha256 + "). Restore it from a backup.");
        }
        return kept;
    }

    /** Writes a file whole or not at all. */
    static void write(byte[] bytes, Path target) throws IOException {
        Path copy = Files.createTempFile(target.getParent(), "new", ".json");
        Files.write(copy, bytes);
        Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void zip(Path directory, Path target) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(directory)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        try (OutputStream out = Files.newOutputStream(target);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path file : files) {
                ZipEntry entry = new ZipEntry(directory
                        .relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/"));
                entry.setTime(0);
                zip.putNextEntry(entry);
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digesting = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digesting.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
