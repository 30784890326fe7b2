package org.benefitstriage.engine.claim;

import java.time.LocalDate;

/**
 * The home the claim is for.
 *
 * @param address where it is
 * @param movedIn the day they moved in, if given
 * @param previousAddress where they lived before, if given
 * @param normallyLivesHere whether they normally live here as their home
 * @param ownsIt whether they own it or are buying it
 * @param absence a temporary absence, if any
 */
public record Home(
        Address address,
        Answer<LocalDate> movedIn,
        Answer<Address> previousAddress,
        YesNo normallyLivesHere,
        YesNo ownsIt,
        Answer<Absence> absence) {}
