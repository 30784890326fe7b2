package org.benefitstriage.api.releases;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.benefitstriage.engine.decision.Versions;

/**
 * Finds the release a decision was made with: the one that is running, or one out of the archive. Of the archive's the last few stay
 * loaded: each takes some 100 MB.
 */
public final class Releases implements AutoCloseable {

    private final Release running;
    private final Optional<ReleaseArchive> archive;
    private final int kept;
    private final Map<Versions, ArchivedRelease> loaded = new LinkedHashMap<>();

    /**
     * @param kept how many archived releases stay loaded, one or more
     */
    public Releases(Release running, Optional<ReleaseArchive> archive, int kept) {
        this.running = running;
        this.archive = archive;
        this.kept = kept;
    }

    /** The release with these versions; empty when it is neither running nor archived. */
    public Optional<Release> find(Versions versions) {
        if (running.versions().equals(versions)) {
            return Optional.of(running);
        }
        return archived(versions).map(release -> release);
    }

    // One that makes room is left to the garbage collector, not closed: another thread may be running it.
    private synchronized Optional<ArchivedRelease> archived(Versions versions) {
        ArchivedRelease known = loaded.get(versions);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<ArchivedRelease> opened = archive.flatMap(open -> open.open(versions));
        opened.ifPresent(release -> {
            if (loaded.size() >= kept) {
                loaded.remove(loaded.keySet().iterator().next());
            }
            loaded.put(versions, release);
        });
        return opened;
    }

    @Override
    public synchronized void close() {
        loaded.values().forEach(ArchivedRelease::close);
        loaded.clear();
    }
}
