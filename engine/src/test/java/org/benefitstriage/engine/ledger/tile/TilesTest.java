package org.benefitstriage.engine.ledger.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.tree.InclusionProof;
import org.benefitstriage.engine.ledger.tree.MerkleProofs;
import org.benefitstriage.engine.ledger.tree.TreeFrontier;
import org.benefitstriage.engine.ledger.tree.TreeHash;
import org.junit.jupiter.api.Test;

/** Tiles lie where the layout puts them, and hold what any proof needs. */
class TilesTest {

    @Test
    void paths_are_those_of_the_layout() {
        assertThat(TilePath.ofHashes(0, 1_234_067, 256)).isEqualTo("tile/0/x001/x234/067");
        assertThat(TilePath.ofHashes(1, 0, 17)).isEqualTo("tile/1/000.p/17");
        assertThat(TilePath.ofEntries(1000, 256)).isEqualTo("tile/entries/x001/000");
        assertThat(TilePath.ofEntries(273, 112)).isEqualTo("tile/entries/273.p/112");
        assertThatThrownBy(() -> TilePath.ofHashes(64, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TilePath.ofEntries(0, 257)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_log_of_70_000_has_the_tiles_of_the_specifications_example() {
        assertThat(TilePath.width(0, 272, 70_000)).isEqualTo(256);
        assertThat(TilePath.width(0, 273, 70_000)).isEqualTo(112);
        assertThat(TilePath.width(0, 274, 70_000)).isZero();
        assertThat(TilePath.width(1, 0, 70_000)).isEqualTo(256);
        assertThat(TilePath.width(1, 1, 70_000)).isEqualTo(17);
        assertThat(TilePath.width(2, 0, 70_000)).isEqualTo(1);
        assertThat(TilePath.width(1, 0, 256)).isEqualTo(1);
    }

    @Test
    void the_tree_gives_each_tile_once_it_is_full_and_the_unfinished_ones_on_demand() throws LedgerTampered {
        Map<String, byte[]> files = new HashMap<>();
        TiledTree tree = new TiledTree();
        TreeFrontier frontier = TreeFrontier.empty();
        for (int i = 0; i < 70_000; i++) {
            frontier = frontier.append(leaf(i));
            tree.append(leaf(i)).forEach(tile -> files.put(tile.path(), tile.bytes()));
        }
        tree.unfinished().forEach(tile -> files.put(tile.path(), tile.bytes()));

        assertThat(files).hasSize(273 + 1 + 1 + 1 + 1);
        assertThat(files).containsKeys("tile/0/273.p/112", "tile/1/000", "tile/1/001.p/17", "tile/2/000.p/1");
        TileHashes hashes = new TileHashes(reader(files), 70_000);
        assertThat(MerkleProofs.root(70_000, hashes)).isEqualTo(frontier.root());
        for (int index : List.of(0, 255, 256, 65_535, 65_536, 69_887, 69_888, 69_999)) {
            new InclusionProof(index, 70_000, MerkleProofs.inclusion(index, 70_000, hashes))
                    .verify(leaf(index), frontier.root());
        }
    }

    @Test
    void a_tree_taken_up_again_from_its_unfinished_tiles_grows_as_if_it_had_never_stopped() {
        TiledTree whole = new TiledTree();
        TiledTree stopping = new TiledTree();
        for (int i = 0; i < 66_000; i++) {
            if (i % 257 == 0) {
                stopping = TiledTree.resume(stopping.size(), stopping.unfinished());
            }
            assertThat(stopping.append(leaf(i))).isEqualTo(whole.append(leaf(i)));
        }
        assertThat(stopping.unfinished()).isEqualTo(whole.unfinished());
        TiledTree last = stopping;
        assertThatThrownBy(() -> TiledTree.resume(65_999, last.unfinished())).hasMessageContaining("expected tile");
        assertThatThrownBy(() -> TiledTree.resume(0, last.unfinished())).hasMessageContaining("expected 0 unfinished");
    }

    @Test
    void a_full_tile_serves_for_a_narrower_one_that_was_removed_and_a_damaged_one_does_not() throws LedgerTampered {
        byte[] full = new byte[256 * TreeHash.LENGTH];
        assertThat(reader(Map.of("tile/0/000", full)).tile(0, 0, 3).hashes()).hasSize(3);
        assertThatThrownBy(() -> reader(Map.of()).tile(0, 0, 3)).hasMessageStartingWith("EXPORT_INCOMPLETE");
        assertThatThrownBy(() -> reader(Map.of("tile/0/000.p/3", new byte[95])).tile(0, 0, 3))
                .hasMessageStartingWith("TILE_MISMATCH");
        assertThatThrownBy(() -> reader(Map.of("tile/0/000", new byte[8193])).tile(0, 0, 256))
                .hasMessageStartingWith("EXPORT_MALFORMED");
    }

    @Test
    void a_bundle_reads_back_and_one_that_ends_early_is_refused() throws LedgerTampered {
        byte[] bundle = EntryBundle.write(List.of(new byte[0], new byte[] {1, 2, 3}, new byte[65_535]));
        assertThat(EntryBundle.parse(bundle).orElseThrow()).hasSize(3).contains(new byte[] {1, 2, 3});
        for (int cut : List.of(1, 3, 4, 6, 8, bundle.length - 1)) {
            byte[] shorter = Arrays.copyOf(bundle, cut);
            assertThat(EntryBundle.parse(shorter)).isEmpty();
            assertThatThrownBy(() ->
                            reader(Map.of("tile/entries/000.p/3", shorter)).bundle(0, 3))
                    .hasMessageStartingWith("EXPORT_MALFORMED");
        }
        assertThatThrownBy(() -> EntryBundle.write(List.of(new byte[65_536]))).hasMessageContaining("65535");
        assertThat(reader(Map.of()).bundle(0, 3)).isEmpty();
    }

    @Test
    void what_the_tiles_do_not_hold_is_said_to_be_missing() {
        TileHashes hashes = new TileHashes(reader(Map.of()), 5);
        assertThatThrownBy(() -> hashes.at(0, 3)).hasMessageStartingWith("EXPORT_INCOMPLETE");
        assertThatThrownBy(() -> hashes.at(0, 300)).hasMessageContaining("the log ends before tile 1");
    }

    private static LogReader reader(Map<String, byte[]> files) {
        return new LogReader(path -> Optional.ofNullable(files.get(path)).map(ByteArrayInputStream::new));
    }

    private static TreeHash leaf(int number) {
        return TreeHash.ofLeaf(new byte[] {(byte) (number >> 16), (byte) (number >> 8), (byte) number});
    }
}
