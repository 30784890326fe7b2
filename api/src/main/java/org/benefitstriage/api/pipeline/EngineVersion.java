package org.benefitstriage.api.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version of this software, as the build wrote it down. */
final class EngineVersion {

    private static final String RESOURCE = "/triage-version.properties";

    private EngineVersion() {}

    static String read() {
        try (InputStream resource = EngineVersion.class.getResourceAsStream(RESOURCE)) {
            Properties properties = new Properties();
            if (resource != null) {
                properties.load(resource);
            }
            String version = properties.getProperty("version");
            if (version == null) {
                throw new IllegalStateException(RESOURCE + " does not say which version this is");
            }
            return version;
        } catch (IOException e) {
            throw new IllegalStateException(RESOURCE + " cannot be read", e);
        }
    }
}
