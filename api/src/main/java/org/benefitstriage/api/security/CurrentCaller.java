package org.benefitstriage.api.security;

/** Gives the caller of the request being served. Inject it; never pass identities in by hand. */
public interface CurrentCaller {

    /** The signed-in caller; an anonymous request never gets as far as asking. */
    Caller caller();
}
