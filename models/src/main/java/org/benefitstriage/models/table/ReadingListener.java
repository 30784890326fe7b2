package org.benefitstriage.models.table;

/** Hears how much of a file has been read. */
@FunctionalInterface
public interface ReadingListener {

    /** So many of so many bytes. */
    void read(long done, long total);

    /** Listens to nothing. */
    static ReadingListener silent() {
        return (done, total) -> {};
    }
}
