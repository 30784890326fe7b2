package org.benefitstriage.rules.schemes;

import java.util.Optional;
import org.benefitstriage.rules.parameters.ResourceFile;

/** A small scheme file for tests, with room for other steps and cases. */
final class SmallScheme {

    private static final String HEAD = """
            id: smallborough
            authority: Smallborough Council
            codes: [SMALLBOROUGH]
            year: 2026-27
            effective: {from: 2026-04-01, to: 2027-03-31, basis: invented}
            resolution: not known
            source: {title: Invented scheme, read: text, where: para 1}
            """;

    private SmallScheme() {}

    static SchemeFile with(String body) {
        return SchemeFile.read(new ResourceFile("small.yaml", HEAD + body), name -> Optional.empty());
    }

    /** The line of the file on which the body's line stands. */
    static int line(int ofBody) {
        return (int) HEAD.lines().count() + ofBody;
    }
}
