package org.benefitstriage.models.inference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Where a model's files are. */
public sealed interface ModelLocation {

    /** The model that comes with the software. */
    static ModelLocation shipped() {
        return new Shipped();
    }

    /** A directory that training wrote. */
    static ModelLocation directory(Path directory) {
        return new Directory(directory);
    }

    /** Opens a file by name, empty when there is none. */
    Optional<InputStream> open(String fileName) throws IOException;

    /** On the class path, under {@code /models}. */
    record Shipped() implements ModelLocation {
        @Override
        public Optional<InputStream> open(String fileName) {
            return Optional.ofNullable(ModelLocation.class.getResourceAsStream("/models/" + fileName));
        }
    }

    /** In the file system. */
    record Directory(Path directory) implements ModelLocation {
        @Override
        public Optional<InputStream> open(String fileName) throws IOException {
            try {
                return Optional.of(Files.newInputStream(directory.resolve(fileName)));
            } catch (NoSuchFileException e) {
                return Optional.empty();
            }
        }
    }
}
