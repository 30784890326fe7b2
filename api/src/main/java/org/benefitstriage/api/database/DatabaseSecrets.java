package org.benefitstriage.api.database;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * Secrets of one data directory, made at its first start and kept in a file only its owner can read.
 *
 * @param administrator password of the cluster's administrator
 * @param owner password of the role that owns the tables and runs migrations
 * @param service password of the role the service connects as
 * @param linkKey key under which addresses, accounts and people are hashed to find linked claims
 * @param sessionKey key that encrypts sign-in cookies
 * @param sequencer password of the role that writes the audit log
 */
public record DatabaseSecrets(
        String administrator, String owner, String service, String linkKey, String sessionKey, String sequencer) {

    private static final int BYTES = 32;
    private static final String SEQUENCER = "sequencer";

    /** Reads the secrets of a data directory, or makes them. */
    public static DatabaseSecrets of(DataDirectory directory) {
        Path file = directory.path().resolve("secrets.properties");
        try {
            Properties kept = new Properties();
            if (Files.exists(file)) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    kept.load(reader);
                }
            } else {
                SecureRandom random = new SecureRandom();
                for (String name :
                        new String[] {"administrator", "owner", "service", "linkKey", "sessionKey", SEQUENCER}) {
                    kept.setProperty(name, secret(random));
                }
                Files.createFile(file);
                DataDirectory.restrict(file, "rw-------");
                store(kept, file);
            }
            if (kept.getProperty(SEQUENCER) == null) {
                // A directory from before the audit log: only a password that nothing depends on yet is new.
                kept.setProperty(SEQUENCER, secret(new SecureRandom()));
                store(kept, file);
            }
            return new DatabaseSecrets(
                    required(kept, "administrator", file),
                    required(kept, "owner", file),
                    required(kept, "service", file),
                    required(kept, "linkKey", file),
                    required(kept, "sessionKey", file),
                    required(kept, SEQUENCER, file));
        } catch (IOException e) {
            throw new DatabaseProblem("The secrets in " + file + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static void store(Properties kept, Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file)) {
            kept.store(writer, "Secrets of this data directory. Keep them with its backups, apart from the database.");
        }
    }

    private static String required(Properties kept, String name, Path file) {
        String value = kept.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new DatabaseProblem(file + " has no \"" + name + "\". Restore the file from a backup.");
        }
        return value;
    }

    private static String secret(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "DatabaseSecrets (hidden)";
    }
}
