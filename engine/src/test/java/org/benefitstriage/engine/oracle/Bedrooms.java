package org.benefitstriage.engine.oracle;

import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.claim.Child;
import org.benefitstriage.engine.claim.ChildDisability;
import org.benefitstriage.engine.claim.HousingNeeds;
import org.benefitstriage.engine.claim.NonDependant;
import org.benefitstriage.engine.claim.Sex;
import org.benefitstriage.engine.claim.YesNo;

/**
 * Bedrooms a household needs. The children's rooms are found by trying every way of pairing them: two may share who are of
 * the same sex, or both under ten.
 */
final class Bedrooms {

    private Bedrooms() {}

    static int needed(Household home) {
        HousingNeeds needs = home.claim().housingNeeds();
        int rooms = 1;
        for (YesNo another : List.of(needs.overnightCarer(), needs.fosterCarer(), needs.coupleUnableToShare())) {
            rooms += another.isYes() ? 1 : 0;
        }
        List<Child> sharing = new ArrayList<>();
        for (Child child : home.children()) {
            if (Household.age(child.dateOfBirth(), home.on()) >= 16) {
                rooms++;
            } else {
                sharing.add(child);
            }
        }
        if (home.children().size() < home.claim().children().size()) {
            throw new Undetermined("whether a child lives in the home");
        }
        if (!home.claim().boarders().isEmpty()) {
            throw new Undetermined("whether boarders need rooms");
        }
        List<String> couples = new ArrayList<>();
        for (NonDependant person : home.claim().nonDependants()) {
            if (!Household.livesHere(person)) {
                continue;
            }
            if (person.dateOfBirth().map(born -> Household.age(born, home.on())).orElse(0) < 16) {
                throw new Undetermined("a non-dependant under 16 or of unknown age");
            }
            String couple = person.coupleKey().orElse("");
            if (couple.isEmpty() || !couples.contains(couple)) {
                rooms++;
                couples.add(couple);
            }
        }
        int alone = needs.disabledChildrenUnableToShare().orElse(0);
        List<Child> disabled = sharing.stream()
                .filter(child -> child.disability() != ChildDisability.NONE)
                .toList();
        if (alone > 0 && alone != disabled.size()) {
            throw new Undetermined("which children cannot share");
        }
        if (alone > 0) {
            sharing.removeAll(disabled);
        } else if (sharing.size() > 1
                && !disabled.isEmpty()
                && !needs.disabledChildrenUnableToShare().isGiven()) {
            throw new Undetermined("whether a disabled child can share");
        }
        rooms += alone;
        return rooms + fewest(sharing, home);
    }

    private static int fewest(List<Child> children, Household home) {
        if (children.isEmpty()) {
            return 0;
        }
        Child first = children.get(0);
        List<Child> rest = children.subList(1, children.size());
        int best = 1 + fewest(rest, home);
        for (int i = 0; i < rest.size(); i++) {
            if (mayShare(first, rest.get(i), home)) {
                List<Child> others = new ArrayList<>(rest);
                others.remove(i);
                best = Math.min(best, 1 + fewest(others, home));
            }
        }
        return best;
    }

    private static boolean mayShare(Child one, Child other, Household home) {
        boolean bothUnderTen =
                Household.age(one.dateOfBirth(), home.on()) < 10 && Household.age(other.dateOfBirth(), home.on()) < 10;
        return bothUnderTen || sex(one) == sex(other);
    }

    private static Sex sex(Child child) {
        return child.sex().toOptional().orElseThrow(() -> new Undetermined("the sex of a child"));
    }
}
