package org.benefitstriage.engine.port;

import java.time.LocalDate;
import java.util.Optional;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.scheme.LocalScheme;

/** The local council tax reduction schemes of councils. */
public interface Schemes {

    /** No scheme at all: every working-age claim is put to a person. */
    Schemes NONE = new Schemes() {
        @Override
        public Optional<LocalScheme> find(AuthorityCode authority, LocalDate on) {
            return Optional.empty();
        }

        @Override
        public String digest() {
            return "none";
        }
    };

    /** The scheme of a council on a day; empty when none is held. */
    Optional<LocalScheme> find(AuthorityCode authority, LocalDate on);

    /** SHA-256 of everything loaded, in hexadecimal. */
    String digest();
}
