package org.benefitstriage.engine.ledger.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.note.Checkpoint;
import org.benefitstriage.engine.ledger.tile.LogReader;
import org.benefitstriage.engine.ledger.tile.TilePath;
import org.benefitstriage.engine.ledger.tree.TreeFrontier;
import org.benefitstriage.engine.ledger.tree.TreeHash;

/**
 * Names what is wrong where entries and leaf tiles differ. The next signed checkpoint says which of the two is true; how
 * the false one differs from the true one says what was done to it.
 */
final class Diagnosis {

    private final LogReader reader;
    private final long size;

    Diagnosis(LogReader reader, long size) {
        this.reader = reader;
        this.size = size;
    }

    static List<TreeHash> hashed(List<byte[]> entries) {
        List<TreeHash> leaves = new ArrayList<>(entries.size());
        entries.forEach(entry -> leaves.add(TreeHash.ofLeaf(entry)));
        return leaves;
    }

    /** How many hashes two lists have in common at their beginning. */
    static int inCommon(List<TreeHash> one, List<TreeHash> other) {
        int shorter = Math.min(one.size(), other.size());
        for (int i = 0; i < shorter; i++) {
            if (!one.get(i).equals(other.get(i))) {
                return i;
            }
        }
        return shorter;
    }

    /** A bundle that is not there: the end of the log, if nothing comes after it. */
    LedgerTampered missingBundle(long bundle, int width) throws LedgerTampered {
        String certificates = TilePath.ofEntries(bundle, width).replace("tile/entries/", "tile/data/");
        if (reader.has(certificates)) {
            return LedgerTampered.of(
                    LedgerError.EXPORT_INCOMPLETE,
                    TilePath.ofEntries(bundle, width) + " is not there, and " + certificates
                            + " is: a Certificate Transparency log, whose entries this verifier does not read;"
                            + " --hashes-only verifies its tree");
        }
        long last = (size - 1) / TilePath.FULL;
        boolean more = bundle < last
                && (!entries(bundle + 1).isEmpty() || !entries(last).isEmpty());
        String path = TilePath.ofEntries(bundle, width);
        return more
                ? LedgerTampered.of(LedgerError.EXPORT_INCOMPLETE, path + " is not there")
                : LedgerTampered.of(LedgerError.LOG_TRUNCATED, path + " is not there", size, bundle * TilePath.FULL);
    }

    /** A signed root that consistent entries and tiles do not give: the number of entries says a little more. */
    LedgerTampered byNumber(LedgerTampered fault) throws LedgerTampered {
        if (fault.error() != LedgerError.ENTRY_ALTERED || size == 0) {
            return fault;
        }
        long last = (size - 1) / TilePath.FULL;
        long found = last * TilePath.FULL + entries(last).size();
        if (found == size) {
            return fault;
        }
        LedgerError error = found < size ? LedgerError.ENTRY_MISSING : LedgerError.ENTRY_UNEXPECTED;
        return LedgerTampered.of(error, fault.detail() + "; the number of entries", size, found);
    }

    /**
     * @param tree everything before the first difference
     * @param ahead the next signed checkpoint
     */
    LedgerTampered name(TreeFrontier tree, Checkpoint ahead, long bundle, List<TreeHash> found, List<TreeHash> held)
            throws LedgerTampered {
        long index = tree.size();
        int from = (int) (index - bundle * TilePath.FULL);
        boolean last = bundle == (size - 1) / TilePath.FULL;
        if (found.size() == from && last) {
            return LedgerTampered.of(LedgerError.LOG_TRUNCATED, "the number of entries", size, index)
                    .at(index);
        }
        List<TreeHash> foundOn = found.subList(from, found.size());
        List<TreeHash> heldOn = held.subList(from, held.size());
        if (foundOn.isEmpty() && heldOn.isEmpty()) {
            return LedgerTampered.of(LedgerError.ENTRY_MISSING, "a bundle and its tile end early")
                    .at(index);
        }
        boolean tilesAreTrue = reaches(tree, ahead, bundle, heldOn, this::leaves);
        if (!tilesAreTrue && reaches(tree, ahead, bundle, foundOn, this::entries)) {
            return LedgerTampered.of(
                            LedgerError.TILE_MISMATCH,
                            TilePath.ofHashes(0, bundle, TilePath.width(0, bundle, size)),
                            hash(found, from),
                            hash(held, from))
                    .at(index);
        }
        List<TreeHash> foundWindow = joined(foundOn, entries(bundle + 1));
        List<TreeHash> heldWindow = joined(heldOn, leaves(bundle + 1));
        Optional<LedgerError> near = Difference.name(foundWindow, heldWindow);
        LedgerError error = near.isPresent() ? near.get() : farther(foundWindow.get(0), bundle);
        return LedgerTampered.of(error, "the entry's hash", hash(heldWindow, 0), hash(foundWindow, 0))
                .at(index);
    }

    /** What was done over a longer distance than two bundles. */
    private LedgerError farther(TreeHash leaf, long bundle) throws LedgerTampered {
        long last = (size - 1) / TilePath.FULL;
        long number = last * TilePath.FULL + entries(last).size();
        if (number != size) {
            return number < size ? LedgerError.ENTRY_MISSING : LedgerError.ENTRY_UNEXPECTED;
        }
        return elsewhere(leaf, bundle) ? LedgerError.ENTRY_OUT_OF_ORDER : LedgerError.ENTRY_ALTERED;
    }

    private static List<TreeHash> joined(List<TreeHash> first, List<TreeHash> then) {
        List<TreeHash> joined = new ArrayList<>(first);
        joined.addAll(then);
        return joined;
    }

    private interface Bundles {
        List<TreeHash> at(long bundle) throws LedgerTampered;
    }

    /** Whether the leaves from here on give the root of the checkpoint. */
    private static boolean reaches(TreeFrontier tree, Checkpoint ahead, long bundle, List<TreeHash> first, Bundles more)
            throws LedgerTampered {
        TreeFrontier grown = tree;
        List<TreeHash> leaves = first;
        for (long at = bundle; ; leaves = more.at(++at)) {
            for (TreeHash leaf : leaves) {
                if (grown.size() == ahead.size()) {
                    break;
                }
                grown = grown.append(leaf);
            }
            if (grown.size() == ahead.size()) {
                return grown.root().equals(ahead.root());
            }
            if (leaves.isEmpty() && at > bundle) {
                return false;
            }
        }
    }

    /** Whether a leaf is in another tile than this one and the next. */
    private boolean elsewhere(TreeHash leaf, long bundle) {
        for (long at = 0; at * TilePath.FULL < size; at++) {
            List<TreeHash> leaves = leaves(at);
            if (leaves.isEmpty() && at > bundle + 1) {
                // The tiles end here, whatever size the checkpoint claims: there may be no end to looking for more.
                return false;
            }
            if (at != bundle && at != bundle + 1 && leaves.contains(leaf)) {
                return true;
            }
        }
        return false;
    }

    private List<TreeHash> entries(long bundle) throws LedgerTampered {
        int width = TilePath.width(0, bundle, size);
        return width == 0 ? List.of() : hashed(reader.bundle(bundle, width).orElse(List.of()));
    }

    private List<TreeHash> leaves(long bundle) {
        int width = TilePath.width(0, bundle, size);
        try {
            return width == 0 ? List.of() : reader.leaves(bundle, width);
        } catch (LedgerTampered notThere) {
            return List.of();
        }
    }

    private static String hash(List<TreeHash> hashes, int index) {
        return Optional.of(index)
                .filter(within -> within < hashes.size())
                .map(within -> hashes.get(within).toString())
                .orElse("no entry");
    }
}
