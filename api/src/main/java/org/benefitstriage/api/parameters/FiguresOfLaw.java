package org.benefitstriage.api.parameters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.port.Parameters;
import org.benefitstriage.engine.port.Uprating;
import org.benefitstriage.engine.scheme.LocalScheme;

/** Finds figures, with what the caller's council has signed. */
@ApplicationScoped
public class FiguresOfLaw {

    private final Parameters parameters;
    private final SignatureRegister register;

    FiguresOfLaw(Parameters parameters, SignatureRegister register) {
        this.parameters = parameters;
        this.register = register;
    }

    /**
     * Every figure in force on a day, of either kind of case, in order of their references; the council's own scheme among
     * them.
     */
    @Transactional
    public ParameterList on(Caller caller, LocalDate date) {
        Map<String, Figure> figures = new TreeMap<>();
        for (Uprating uprating : Uprating.values()) {
            parameters.at(date, uprating).all().values().forEach(figure -> figures.put(figure.reference(), figure));
        }
        scheme(caller.authority(), date).ifPresent(figure -> figures.put(figure.reference(), figure));
        Map<String, SignatureEntity> latest = register.latest(caller.authority());
        return ParameterList.of(
                date,
                figures.values().stream()
                        .map(figure -> ParameterView.of(figure, Optional.ofNullable(latest.get(figure.reference()))))
                        .toList());
    }

    /** The figure of this id on a day, as a council has it: two where its period depends on whether rent is paid weekly. */
    List<Figure> inForce(AuthorityCode authority, String id, LocalDate on) {
        Stream<Figure> national =
                Arrays.stream(Uprating.values()).flatMap(uprating -> parameters.at(on, uprating).find(id).stream());
        Stream<Figure> local =
                scheme(authority, on).filter(figure -> figure.id().equals(id)).stream();
        return Stream.concat(national, local).distinct().toList();
    }

    private Optional<Figure> scheme(AuthorityCode authority, LocalDate on) {
        return parameters.schemes().find(authority, on).map(LocalScheme::figure);
    }
}
