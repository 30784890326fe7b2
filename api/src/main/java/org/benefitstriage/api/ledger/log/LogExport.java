package org.benefitstriage.api.ledger.log;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.benefitstriage.engine.ledger.note.VerifierKey;
import org.benefitstriage.engine.ledger.tile.EntryBundle;
import org.benefitstriage.engine.ledger.tile.LogFiles;
import org.benefitstriage.engine.ledger.tile.TilePath;
import org.benefitstriage.engine.ledger.tree.TreeHash;

/**
 * Writes a log as a zip of the directory a verifier reads (C2SP tlog-tiles), as it was under one checkpoint. Holds one bundle at
 * a time, whatever the log's size. Files are not compressed: hashes do not compress, and a verifier reads them once.
 */
final class LogExport {

    private static final int FETCH = 512;

    private final Connection connection;
    private final String log;
    private final long size;
    private final ZipOutputStream zip;

    /**
     * @param connection in a transaction that sees one moment
     * @param log short name of the log
     * @param size entries under its latest checkpoint
     * @param out left open
     */
    LogExport(Connection connection, String log, long size, OutputStream out) {
        this.connection = connection;
        this.log = log;
        this.size = size;
        this.zip = new ZipOutputStream(out);
        zip.setLevel(1);
    }

    /** Checkpoints, hash tiles and entries. */
    void writeLog(byte[] latest, VerifierKey key) throws SQLException, IOException {
        file(LogFiles.CHECKPOINT, latest);
        file("key", (key + "\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        checkpoints();
        tiles();
        entries();
    }

    /** A file whose lines come one by one. */
    void lines(String name, Lines lines) throws SQLException, IOException {
        zip.putNextEntry(new ZipEntry(name));
        lines.writeTo(zip);
        zip.closeEntry();
    }

    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    /** Writes the lines of a file. */
    @FunctionalInterface
    interface Lines {
        void writeTo(OutputStream out) throws SQLException, IOException;
    }

    private void checkpoints() throws SQLException, IOException {
        zip.putNextEntry(new ZipEntry(LogFiles.CHECKPOINTS));
        try (PreparedStatement statement =
                query("select note from log_checkpoint where log = ? and size <= ? order by size")) {
            try (ResultSet row = statement.executeQuery()) {
                boolean first = true;
                while (row.next()) {
                    if (!first) {
                        zip.write('\n');
                    }
                    zip.write(row.getBytes(1));
                    first = false;
                }
            }
        }
        zip.closeEntry();
    }

    private void tiles() throws SQLException, IOException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select level, idx, hashes from log_tile where log = ? order by level, idx")) {
            statement.setFetchSize(FETCH);
            statement.setString(1, log);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    int level = row.getInt(1);
                    long index = row.getLong(2);
                    int width = TilePath.width(level, index, size);
                    if (width > 0) {
                        byte[] hashes = row.getBytes(3);
                        // A tile may have grown since the checkpoint; one that is too short is exported as it is.
                        int length = Math.min(hashes.length, width * TreeHash.LENGTH);
                        file(TilePath.ofHashes(level, index, width), Arrays.copyOf(hashes, length));
                    }
                }
            }
        }
    }

    private void entries() throws SQLException, IOException {
        try (PreparedStatement statement =
                query("select idx, bytes from log_entry where log = ? and idx < ? order by idx")) {
            try (ResultSet row = statement.executeQuery()) {
                List<byte[]> bundle = new ArrayList<>(TilePath.FULL);
                long number = 0;
                while (row.next()) {
                    // By place and not by index: a bundle shows what is there, and the verifier says what is missing.
                    if (bundle.size() == TilePath.FULL && hasRoom(number + 1)) {
                        write(number++, bundle);
                    }
                    bundle.add(row.getBytes(2));
                }
                if (!bundle.isEmpty()) {
                    write(number, bundle);
                }
            }
        }
    }

    private boolean hasRoom(long bundle) {
        return bundle * TilePath.FULL < size;
    }

    private void write(long number, List<byte[]> bundle) throws IOException {
        file(TilePath.ofEntries(number, TilePath.width(0, number, size)), EntryBundle.write(bundle));
        bundle.clear();
    }

    private PreparedStatement query(String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setFetchSize(FETCH);
        statement.setString(1, log);
        statement.setLong(2, size);
        return statement;
    }

    private void file(String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
