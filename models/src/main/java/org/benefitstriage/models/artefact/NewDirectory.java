package org.benefitstriage.models.artefact;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A directory that appears whole or not at all: filled beside its place, then renamed. What is there already is left alone. */
public final class NewDirectory {

    private NewDirectory() {}

    /** Writes the files of a directory. */
    @FunctionalInterface
    public interface Contents {
        /** Writes into a directory that exists and is empty. */
        void writeTo(Path directory) throws IOException;
    }

    /** Whether a place is free: nothing is there, or an empty directory. */
    public static boolean isFree(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return Files.notExists(place);
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place)) {
            return !files.iterator().hasNext();
        }
    }

    /** Makes the directory at a free place. */
    public static void make(Path out, Contents contents) throws IOException {
        Path place = out.toAbsolutePath();
        Files.createDirectories(place.getParent());
        Path beside = Files.createTempDirectory(place.getParent(), place.getFileName() + ".part");
        try {
            contents.writeTo(beside);
            Files.deleteIfExists(place);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            remove(beside);
        }
    }

    private static void remove(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
            Files.delete(directory);
        }
    }
}
