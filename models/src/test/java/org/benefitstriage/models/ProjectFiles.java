package org.benefitstriage.models;

import java.nio.file.Path;

/** Where the repository is while tests run. */
public final class ProjectFiles {

    private ProjectFiles() {}

    /** A path under the repository's root. */
    public static Path at(String path) {
        return Path.of(System.getProperty("triage.root", "..")).resolve(path);
    }
}
