package org.benefitstriage.engine.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.benefitstriage.engine.claim.Child;
import org.benefitstriage.engine.claim.ChildDisability;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.HousingNeeds;
import org.benefitstriage.engine.claim.NonDependant;
import org.benefitstriage.engine.claim.Sex;

/**
 * How many bedrooms a household needs for the Local Housing Allowance and for the size criteria: one for the claimant or couple, one for each other
 * couple or person of 16 or more, one for two children of the same sex, one for two children under 10, one for any other child
 * (SI 2006/213 regs B13, 13D and SI 2006/214 reg 13D, from general knowledge: read before printing on a notice).
 *
 * <p>One more for an overnight carer, for foster children, for a couple and for each disabled child who cannot share. What the
 * form leaves open adds no room here; a disabled child who would share is then asked of a person.
 */
public final class HouseholdBedrooms {

    private static final int OWN_ROOM_FROM = 16;
    private static final int SHARES_WITH_EITHER_SEX_BELOW = 10;

    private HouseholdBedrooms() {}

    /** The number of bedrooms, not limited by the largest rate; empty when a fact that decides it is not known. */
    public static OptionalInt count(Claim claim, LocalDate on) {
        return count(claim, on, new ArrayList<>());
    }

    /** As above, with the reasons why it cannot be told. */
    static OptionalInt count(Claim claim, LocalDate on, List<String> doubts) {
        int bedrooms = 1 + furtherRooms(claim.housingNeeds());
        List<Child> sharing = new ArrayList<>();
        for (Child child : claim.children()) {
            if (!child.childBenefitInPayment().isYes()) {
                doubts.add(
                        "Whether a child lives in the home is not settled, and that decides the number of bedrooms.");
            } else if (Family.age(child.dateOfBirth(), on) >= OWN_ROOM_FROM) {
                bedrooms++;
            } else {
                sharing.add(child);
            }
        }
        for (List<NonDependant> household : NonDependants.households(claim)) {
            bedrooms += nonDependantRooms(household, on, doubts);
        }
        if (!claim.boarders().isEmpty()) {
            doubts.add("Whether boarders or lodgers count towards the number of bedrooms is for a person.");
        }
        bedrooms += childrensRooms(
                ofTheirOwn(claim.housingNeeds(), sharing, doubts),
                claim.housingNeeds().disabledChildrenUnableToShare().isGiven(),
                on,
                doubts);
        bedrooms += claim.housingNeeds().disabledChildrenUnableToShare().orElse(0);
        return doubts.isEmpty() ? OptionalInt.of(bedrooms) : OptionalInt.empty();
    }

    private static int furtherRooms(HousingNeeds needs) {
        return (needs.overnightCarer().isYes() ? 1 : 0)
                + (needs.fosterCarer().isYes() ? 1 : 0)
                + (needs.coupleUnableToShare().isYes() ? 1 : 0);
    }

    /** The children who may share, once those who cannot have a room of their own. */
    private static List<Child> ofTheirOwn(HousingNeeds needs, List<Child> children, List<String> doubts) {
        int unable = needs.disabledChildrenUnableToShare().orElse(0);
        List<Child> disabled = children.stream()
                .filter(child -> child.disability() != ChildDisability.NONE)
                .toList();
        if (unable == 0) {
            return children;
        }
        if (unable != disabled.size()) {
            doubts.add("Which of the children cannot share a bedroom because of a disability is not settled.");
        }
        return children.stream().filter(child -> !disabled.contains(child)).toList();
    }

    private static int nonDependantRooms(List<NonDependant> household, LocalDate on, List<String> doubts) {
        boolean anyLivesHere = false;
        for (NonDependant person : household) {
            if (!NonDependants.livesIn(person)) {
                continue;
            }
            anyLivesHere = true;
            if (person.dateOfBirth().map(born -> Family.age(born, on)).orElse(0) < OWN_ROOM_FROM) {
                doubts.add("A non-dependant is under 16 or of unknown age, and that decides the number of bedrooms.");
            }
        }
        return anyLivesHere ? 1 : 0;
    }

    private static int childrensRooms(List<Child> children, boolean sharingSettled, LocalDate on, List<String> doubts) {
        if (children.size() < 2) {
            return children.size();
        }
        if (!sharingSettled && children.stream().anyMatch(child -> child.disability() != ChildDisability.NONE)) {
            doubts.add("Whether a disabled child can share a bedroom is for a person.");
            return 0;
        }
        List<Child> older = children.stream()
                .filter(child -> Family.age(child.dateOfBirth(), on) >= SHARES_WITH_EITHER_SEX_BELOW)
                .toList();
        if (!older.isEmpty() && children.stream().anyMatch(child -> !child.sex().isGiven())) {
            doubts.add("The sex of a child is not given, and that decides the number of bedrooms.");
            return 0;
        }
        int younger = children.size() - older.size();
        int rooms = 0;
        for (Sex sex : Sex.values()) {
            int ofSex =
                    (int) older.stream().filter(child -> child.sex().is(sex)).count();
            int youngerOfSex =
                    (int) children.stream().filter(child -> child.sex().is(sex)).count() - ofSex;
            rooms += (ofSex + 1) / 2;
            // The odd older child shares with a younger one of the same sex.
            if (ofSex % 2 == 1 && youngerOfSex > 0) {
                younger--;
            }
        }
        return rooms + (younger + 1) / 2;
    }
}
