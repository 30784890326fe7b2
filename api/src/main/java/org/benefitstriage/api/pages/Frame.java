package org.benefitstriage.api.pages;

import java.util.List;

/**
 * What surrounds the content of a page.
 *
 * @param councilName the billing authority as residents know it; "For council staff" where none is known yet
 * @param userName the person signed in, as colleagues know them; empty when nobody is
 * @param navigation entries of the menu, empty when nobody is signed in
 */
public record Frame(String councilName, String userName, List<NavigationItem> navigation) {

    public Frame {
        navigation = List.copyOf(navigation);
    }

    public boolean signedIn() {
        return !userName.isEmpty();
    }
}
