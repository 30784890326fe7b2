package org.benefitstriage.engine.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.junit.jupiter.api.Test;

/** The published inclusion and consistency cases (transparency-dev/merkle, Apache-2.0): every one as wanted. */
class PublishedProofsTest {

    private static final int PUBLISHED = 98;

    @Test
    void every_published_inclusion_case_is_judged_as_wanted() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<Path> cases = cases("inclusion");
        for (Path path : cases) {
            JsonFields given = read(path);
            boolean accepted = accepts(() -> {
                var proof = new InclusionProof(index(given, "leafIdx"), index(given, "treeSize"), proof(given));
                proof.verify(hash(given, "leafHash"), hash(given, "root"));
            });
            if (accepted == given.bool("wantErr")) {
                wrong.add(path.toString());
            }
        }
        System.out.println("inclusion cases run: " + cases.size());
        assertThat(wrong).isEmpty();
        assertThat(cases).hasSize(PUBLISHED);
    }

    @Test
    void every_published_consistency_case_is_judged_as_wanted() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<Path> cases = cases("consistency");
        for (Path path : cases) {
            JsonFields given = read(path);
            boolean accepted = accepts(() -> {
                var proof = new ConsistencyProof(index(given, "size1"), index(given, "size2"), proof(given));
                proof.verify(hash(given, "root1"), hash(given, "root2"));
            });
            if (accepted == given.bool("wantErr")) {
                wrong.add(path.toString());
            }
        }
        System.out.println("consistency cases run: " + cases.size());
        assertThat(wrong).isEmpty();
        assertThat(cases).hasSize(PUBLISHED);
    }

    private interface Verification {
        void run() throws LedgerTampered, MalformedHash;
    }

    private static boolean accepts(Verification verification) {
        try {
            verification.run();
            return true;
        } catch (LedgerTampered | MalformedHash refused) {
            return false;
        }
    }

    private static List<Path> cases(String kind) throws IOException {
        Path folder = Path.of(System.getProperty("triage.shared", ""), "vectors", "merkle", kind);
        assumeTrue(Files.isDirectory(folder), () -> "skipped, the published cases are not at hand: " + folder);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** Some cases hold numbers beyond 2^53 or a null instead of an empty list, which our strict reader refuses. */
    private static JsonFields read(Path path) throws IOException {
        String text = Files.readString(path)
                .replace("\"proof\": null", "\"proof\": []")
                .replace("\"root\": null", "\"root\": \"\"")
                .replace("\"leafHash\": null", "\"leafHash\": \"\"")
                .replaceAll("\"root([12])\": null", "\"root$1\": \"\"")
                .replaceAll(": (\\d{16,}),", ": \"$1\",");
        try {
            return JsonFields.of(JsonReader.read(text));
        } catch (JsonSyntaxException e) {
            throw new IllegalStateException(path.toString(), e);
        }
    }

    /** An unsigned number; beyond 2^63-1 it comes out negative, which no index or size is. */
    private static long index(JsonFields given, String name) {
        return given.find(name).orElseThrow() instanceof JsonValue.JsonInteger number
                ? number.value()
                : Long.parseUnsignedLong(given.string(name));
    }

    /**
     * A root said to be of no account ("don't care 1") is twelve letters long, and no hash of ours is: a hash made of them
     * stands in, so that equal ones stay equal. Every other wrong length is refused as what it is.
     */
    private static TreeHash hash(JsonFields given, String name) throws MalformedHash {
        String text = given.string(name);
        byte[] bytes = Base64.getDecoder().decode(text);
        return new String(bytes, StandardCharsets.ISO_8859_1).startsWith("don't care")
                ? TreeHash.ofLeaf(bytes)
                : parse(text);
    }

    private static List<TreeHash> proof(JsonFields given) throws MalformedHash {
        List<TreeHash> proof = new ArrayList<>();
        for (String hash : given.strings("proof")) {
            proof.add(parse(hash));
        }
        return proof;
    }

    private static TreeHash parse(String base64) throws MalformedHash {
        Optional<TreeHash> hash = TreeHash.parse(base64);
        return hash.orElseThrow(MalformedHash::new);
    }

    private static final class MalformedHash extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
