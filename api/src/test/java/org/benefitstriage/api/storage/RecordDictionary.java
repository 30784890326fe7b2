package org.benefitstriage.api.storage;

import com.github.luben.zstd.ZstdDictTrainer;
import java.util.List;

/** Makes the dictionary that decision records are compressed with. Rarely needed: one in use is never replaced. */
public final class RecordDictionary {

    /** Bytes: half of it made frames a half larger, twice as much hardly smaller. */
    private static final int SIZE = 64 << 10;

    private RecordDictionary() {}

    /** A dictionary of what these records have in common. */
    public static byte[] trainedOn(List<byte[]> records) {
        int all = records.stream().mapToInt(record -> record.length).sum();
        ZstdDictTrainer trainer = new ZstdDictTrainer(all, SIZE);
        records.forEach(trainer::addSample);
        return trainer.trainSamples();
    }
}
