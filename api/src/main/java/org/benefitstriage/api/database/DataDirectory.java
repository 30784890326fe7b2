package org.benefitstriage.api.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The directory that keeps a demo's or pilot's data. One service at a time: the lock is the operating system's, so a
 * service that was killed leaves none behind.
 */
public final class DataDirectory implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private DataDirectory(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /** Opens (or makes) the directory, readable by its owner only, and locks it. */
    public static DataDirectory open(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            restrict(absolute, "rwx------");
            FileChannel channel = FileChannel.open(
                    absolute.resolve("triage.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new DatabaseProblem("Another triage is running on " + absolute
                        + ". Stop it first, or choose another directory with --data.");
            }
            return new DataDirectory(absolute, channel, lock);
        } catch (IOException e) {
            throw new DatabaseProblem("The data directory " + absolute + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /** Sets owner-only permissions where the file system has them. */
    static void restrict(Path target, String permissions) throws IOException {
        if (Files.getFileStore(target).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(permissions));
        }
    }

    public Path path() {
        return path;
    }

    /** Where the database cluster lives. */
    public Path cluster() {
        return path.resolve("postgres");
    }

    /** Removes everything but the lock: {@code --fresh}. The database must not be running. */
    public void empty() {
        try (var entries = Files.list(path)) {
            for (Path entry : entries.toList()) {
                if (!entry.getFileName().toString().equals("triage.lock")) {
                    delete(entry);
                }
            }
        } catch (IOException e) {
            throw new DatabaseProblem("The data directory " + path + " could not be emptied: " + e.getMessage(), e);
        }
    }

    private static void delete(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException fault) throws IOException {
                if (fault != null) {
                    throw fault;
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException alreadyClosed) {
            // The operating system releases the lock with the process in any case.
        }
    }
}
