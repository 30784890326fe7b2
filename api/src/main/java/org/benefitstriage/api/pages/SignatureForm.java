package org.benefitstriage.api.pages;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.benefitstriage.api.parameters.ParameterView;
import org.benefitstriage.api.parameters.SignFigure;
import org.benefitstriage.api.parameters.SignatureAction;

/**
 * The signature form as an officer filled it in, with what is wrong with it.
 *
 * @param basis what the figure was checked against, or why the signature is taken back
 * @param digest the figure as it was on the page
 * @param withdraw whether a signature is taken back
 * @param errors what is wrong, by field
 */
public record SignatureForm(String basis, String digest, boolean withdraw, Map<String, String> errors) {

    static final SignatureForm EMPTY = new SignatureForm("", "", false, Map.of());

    private static final int LONGEST = 1000;

    static SignatureForm of(MultivaluedMap<String, String> posted) {
        String basis = Posted.field(posted, "basis").strip();
        Map<String, String> errors = new LinkedHashMap<>();
        if (basis.isEmpty()) {
            errors.put("basis", "Enter what you checked the figure against");
        } else if (!Posted.fits(basis, LONGEST)) {
            errors.put("basis", "What you checked it against must be 1,000 characters or fewer");
        }
        return new SignatureForm(
                basis,
                Posted.field(posted, "digest"),
                Posted.field(posted, "action").equals("withdraw"),
                errors);
    }

    boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** What is wrong with a field, or an empty text. */
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    SignFigure.Request request(ParameterView figure, LocalDate on) {
        return new SignFigure.Request(
                figure.id(), on, digest, basis, withdraw ? SignatureAction.WITHDRAWN : SignatureAction.SIGNED);
    }
}
