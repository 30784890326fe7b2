package org.benefitstriage.api.pages;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.benefitstriage.api.referrals.OfficerChoice;
import org.benefitstriage.api.referrals.OfficerOutcome;
import org.benefitstriage.api.referrals.OutcomeLabel;
import org.benefitstriage.api.referrals.WorthChecking;

/**
 * The decision form as an officer filled it in, with what is wrong with it. What was typed is kept, so that nothing has to be
 * typed twice.
 *
 * @param outcome the chosen outcome, empty when none
 * @param reason why
 * @param label what the check brought to light
 * @param difference pounds a week the award changed by
 * @param worthChecking whether it was worth checking
 * @param errors what is wrong, by field, in the order of the form
 */
public record DecisionForm(
        String outcome,
        String reason,
        String label,
        String difference,
        String worthChecking,
        Map<String, String> errors) {

    /** Nothing filled in. */
    static final DecisionForm EMPTY = new DecisionForm("", "", "", "", "", Map.of());

    private static final Pattern POUNDS = Pattern.compile("(-?)£?(\\d{1,6})(?:\\.(\\d{2}))?");

    /** Reads the posted fields and finds everything that is wrong with them. */
    static DecisionForm of(MultivaluedMap<String, String> posted) {
        DecisionForm typed = new DecisionForm(
                Posted.field(posted, "outcome"),
                Posted.field(posted, "reason").strip(),
                Posted.field(posted, "label"),
                Posted.field(posted, "difference").strip(),
                Posted.field(posted, "worth-checking"),
                Map.of());
        return new DecisionForm(
                typed.outcome, typed.reason, typed.label, typed.difference, typed.worthChecking, typed.findErrors());
    }

    /** The choice, once nothing is wrong any more. */
    OfficerChoice choice() {
        return new OfficerChoice(
                OfficerOutcome.valueOf(outcome),
                reason,
                constant(OutcomeLabel.class, label),
                pence(),
                constant(WorthChecking.class, worthChecking));
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** What is wrong with a field, or an empty text. */
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    private Map<String, String> findErrors() {
        Map<String, String> found = new LinkedHashMap<>();
        Optional<OfficerOutcome> chosen = constant(OfficerOutcome.class, outcome);
        if (chosen.isEmpty()) {
            found.put("outcome", "Select what you decide");
        }
        if (reason.isEmpty()) {
            found.put("reason", "Enter the reason for your decision");
        } else if (!Posted.fits(reason, OfficerChoice.LONGEST_REASON)) {
            found.put("reason", "The reason must be 4,000 characters or fewer");
        }
        boolean isFinal = chosen.filter(OfficerOutcome::isFinal).isPresent();
        if (isFinal && constant(OutcomeLabel.class, label).isEmpty()) {
            found.put("label", "Select what your check brought to light");
        }
        if (!difference.isEmpty() && !POUNDS.matcher(difference).matches()) {
            found.put("difference", "The difference must be an amount such as 4.50 or -12.00");
        }
        if (isFinal && constant(WorthChecking.class, worthChecking).isEmpty()) {
            found.put("worth-checking", "Select whether the claim was worth checking");
        }
        return found;
    }

    private Optional<Long> pence() {
        Matcher amount = POUNDS.matcher(difference);
        if (!amount.matches()) {
            return Optional.empty();
        }
        long pence =
                Long.parseLong(amount.group(2)) * 100 + (amount.group(3) == null ? 0 : Long.parseLong(amount.group(3)));
        return Optional.of(amount.group(1).isEmpty() ? pence : -pence);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    @Override
    public String toString() {
        return "DecisionForm (hidden)";
    }
}
