package org.benefitstriage.engine.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The hashes are those of the reference tests for RFC 6962, to the bit. */
class ReferenceTreeTest {

    private static final List<TreeHash> LEAVES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(hex -> TreeHash.ofLeaf(HexFormat.of().parseHex(hex)))
            .toList();

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void the_eight_leaf_tree_has_the_reference_roots_at_every_size() {
        TreeFrontier tree = TreeFrontier.empty();
        for (int size = 0; size <= LEAVES.size(); size++) {
            assertThat(tree.size()).isEqualTo(size);
            assertThat(HexFormat.of().formatHex(tree.root().bytes())).isEqualTo(ROOTS.get(size));
            tree = size < LEAVES.size() ? tree.append(LEAVES.get(size)) : tree;
        }
    }

    @Test
    void leaf_and_node_are_told_apart_by_their_first_byte() {
        assertThat(HexFormat.of().formatHex(TreeHash.ofLeaf(ascii("L123456")).bytes()))
                .isEqualTo("395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56");
        assertThat(HexFormat.of().formatHex(TreeHash.ofLeaf(new byte[0]).bytes()))
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }

    @Test
    void a_hash_has_one_spelling_and_one_length() {
        String root = TreeHash.ofEmptyTree().toString();
        assertThat(TreeHash.parse(root)).contains(TreeHash.ofEmptyTree());
        assertThat(TreeHash.parse(root.replace("=", ""))).isEmpty();
        assertThat(TreeHash.parse(root.replace("FU=", "FV="))).isEmpty();
        assertThat(TreeHash.parse("AAAA")).isEmpty();
        assertThat(TreeHash.parse("")).isEmpty();
        assertThatThrownBy(() -> TreeHash.of(new byte[31])).hasMessageContaining("found 31");
    }

    @Test
    void a_frontier_has_one_peak_for_each_one_bit_of_its_size() {
        assertThatThrownBy(() -> new TreeFrontier(3, List.of(TreeHash.ofEmptyTree())))
                .hasMessageContaining("has 2 peaks, found 1");
        assertThatThrownBy(() -> new TreeFrontier(-1, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
