package org.benefitstriage.models.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** A file that does not end with a line break was more likely cut than written that way. */
final class LineEnd {

    private LineEnd() {}

    static void check(Path file) throws IOException, TableFault {
        try (FileChannel channel = FileChannel.open(file)) {
            if (channel.size() == 0) {
                throw new TableFault(TableProblem.ofFile("the table is empty"));
            }
            ByteBuffer last = ByteBuffer.allocate(1);
            channel.read(last, channel.size() - 1);
            if (last.get(0) != '\n' && last.get(0) != '\r') {
                throw new TableFault(TableProblem.ofFile("the file ends inside line " + lines(channel)
                        + ": it may have been cut; if it is whole, add a line break at its end"));
            }
        }
    }

    private static long lines(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
        channel.position(0);
        long lines = 1;
        while (channel.read(buffer.clear()) > 0) {
            buffer.flip();
            while (buffer.hasRemaining()) {
                lines += buffer.get() == '\n' ? 1 : 0;
            }
        }
        return lines;
    }
}
