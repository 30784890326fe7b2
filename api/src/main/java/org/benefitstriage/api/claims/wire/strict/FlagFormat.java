package org.benefitstriage.api.claims.wire.strict;

import org.jspecify.annotations.Nullable;

/** True or false. */
record FlagFormat() implements Format {

    @Override
    public String inWords() {
        return "true or false";
    }

    @Override
    public @Nullable Object read(Sent sent, Place at, Problems problems) {
        if (sent instanceof Sent.Flag flag) {
            return flag.value();
        }
        problems.wrongType(at, inWords(), sent);
        return null;
    }
}
