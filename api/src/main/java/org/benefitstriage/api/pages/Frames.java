package org.benefitstriage.api.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.identity.RequestCaller;
import org.benefitstriage.api.staff.Accounts;

/** Makes the frame for whoever is looking. */
@ApplicationScoped
class Frames {

    private static final String NO_COUNCIL = "For council staff";

    private final Map<String, String> councils;
    private final Accounts accounts;
    private final RequestCaller caller;

    Frames(Councils councils, Accounts accounts, RequestCaller caller) {
        this.councils = councils.names();
        this.accounts = accounts;
        this.caller = caller;
    }

    /** For a page that anybody may read; shows the menu to those signed in. */
    Frame of(Section section) {
        return caller.ifSignedIn().map(person -> of(person, section)).orElseGet(this::anonymous);
    }

    /** For nobody in particular: sign-in and error pages, which must not need the database. */
    Frame anonymous() {
        String name = councils.size() == 1 ? councils.values().iterator().next() : NO_COUNCIL;
        return new Frame(name, "", List.of());
    }

    private Frame of(Caller person, Section section) {
        String council = councils.getOrDefault(
                person.authority().value(), person.authority().value());
        return new Frame(council, accounts.displayName(person.id()), Section.menu(person, section));
    }
}
