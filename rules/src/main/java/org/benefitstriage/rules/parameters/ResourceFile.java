package org.benefitstriage.rules.parameters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.benefitstriage.engine.port.RuleBookFault;

/**
 * A text file on the class path, for example {@code parameters/hb/2026-04-01.yaml}.
 *
 * @param name its path from the root of the class path
 * @param text its content
 */
public record ResourceFile(String name, String text) {

    /** The files that {@code <folder>/index.txt} lists, one a line: scanning the class path is unreliable in containers. */
    public static List<ResourceFile> listedIn(String folder) {
        return read(folder + "/index.txt")
                .text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> read(folder + "/" + line))
                .toList();
    }

    /** Reads one file; a missing one is a fault of the rule book. */
    public static ResourceFile read(String name) {
        return new ResourceFile(name, new String(bytes(name), StandardCharsets.UTF_8));
    }

    /** The bytes of one file. */
    public static byte[] bytes(String name) {
        try (InputStream in = ResourceFile.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new RuleBookFault(
                        name + " is not on the class path: add the file, or take it out of its index.txt");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's name without its folder, for example {@code 2026-04-01.yaml}. */
    public String shortName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
