package org.benefitstriage.api.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.benefitstriage.api.scenarios.ScenarioRecords;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A compressed record is the record, or nothing that could be taken for one. */
class StoredRecordTest {

    /** Frames that were stored name this dictionary: another one needs another file. */
    private static final String DICTIONARY_SHA256 = "41dc98eeee852d5328d40ec32b841059946dfd03f5941308ea2616ac53fd0683";

    private static List<byte[]> records;

    @BeforeAll
    static void decideTheScenarios() {
        records = ScenarioRecords.all();
    }

    @Test
    void every_record_comes_back_byte_for_byte() {
        assertThat(records).isNotEmpty().allSatisfy(record -> assertThat(StoredRecord.unpack(StoredRecord.pack(record)))
                .isEqualTo(record));
    }

    @Test
    void records_take_less_than_a_tenth_of_their_room() {
        long plain = records.stream().mapToLong(record -> record.length).sum();
        long stored = records.stream()
                .mapToLong(record -> StoredRecord.pack(record).length)
                .sum();
        assertThat(stored).isLessThan(plain / 10);
    }

    @Test
    void a_record_unlike_any_other_comes_back_too() {
        byte[] large = new byte[300_000];
        new Random(7).nextBytes(large);
        byte[] longest = Arrays.copyOf(text("{\"longest\":"), StoredRecord.LONGEST);
        byte[] longer = Arrays.copyOf(longest, StoredRecord.LONGEST + 1);
        for (byte[] record : List.of(text("{}"), text("{\"explanation\":\"ŵ\"}"), large, longest, longer)) {
            assertThat(StoredRecord.unpack(StoredRecord.pack(record))).isEqualTo(record);
        }
    }

    @Test
    void a_record_from_before_they_were_compressed_is_read_as_it_is() {
        byte[] record = records.get(0);
        assertThat(StoredRecord.unpack(record)).isSameAs(record);
        assertThat(StoredRecord.unpack(new byte[0])).isEmpty();
    }

    @Test
    void whatever_byte_is_changed_no_other_record_comes_of_it() {
        byte[] record = records.get(0);
        byte[] stored = StoredRecord.pack(record);
        for (int i = 0; i < stored.length; i++) {
            byte[] changed = stored.clone();
            changed[i] ^= (byte) (1 << i % Byte.SIZE);
            byte[] read = StoredRecord.unpack(changed);
            assertThat(Arrays.equals(read, record) || Arrays.equals(read, changed))
                    .as("byte %d changed", i)
                    .isTrue();
        }
    }

    @Test
    void a_truncated_record_is_not_taken_for_one() {
        byte[] stored = StoredRecord.pack(records.get(0));
        for (int length = 0; length < stored.length; length++) {
            byte[] rest = Arrays.copyOf(stored, length);
            assertThat(StoredRecord.unpack(rest)).isEqualTo(rest);
        }
    }

    @Test
    void no_room_is_made_for_a_record_that_is_longer_than_any() {
        byte[] bomb = Zstd.compress(new byte[StoredRecord.LONGEST + 1]);
        assertThat(StoredRecord.unpack(bomb)).isSameAs(bomb);
    }

    @Test
    void many_threads_pack_and_unpack_at_once() {
        List<byte[]> back = records.parallelStream()
                .map(record -> StoredRecord.unpack(StoredRecord.pack(record)))
                .toList();
        for (int i = 0; i < records.size(); i++) {
            assertThat(back.get(i)).isEqualTo(records.get(i));
        }
    }

    @Test
    void the_dictionary_in_use_is_never_changed() {
        assertThat(CanonicalJson.sha256(StoredRecord.dictionary())).isEqualTo(DICTIONARY_SHA256);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
