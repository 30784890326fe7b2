package org.benefitstriage.api.rest;

import jakarta.ws.rs.core.UriInfo;

/** Tells the API, for systems, from the pages, for people. */
public final class ApiPath {

    /** What every address of the API begins with. */
    public static final String PREFIX = "/v1/";

    private ApiPath() {}

    public static boolean is(UriInfo address) {
        return address.getPath().startsWith(PREFIX);
    }
}
