package org.benefitstriage.api.parameters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.audit.AuditEventType;
import org.benefitstriage.api.audit.AuditLog;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.policy.FigureDigest;

/**
 * Records that an officer has checked a figure, or no longer stands by it. From the next claim on the signature counts, or
 * does not; decisions made before keep what counted for them.
 */
@ApplicationScoped
public class SignFigure {

    private final FiguresOfLaw figures;
    private final SignatureRegister register;
    private final SignatureRepository rows;
    private final AuditLog audit;
    private final ServiceClock clock;

    SignFigure(
            FiguresOfLaw figures,
            SignatureRegister register,
            SignatureRepository rows,
            AuditLog audit,
            ServiceClock clock) {
        this.figures = figures;
        this.register = register;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What an officer asks for.
     *
     * @param id id of the figure
     * @param on a day on which it is in force
     * @param digest digest of the figure as the officer read it
     * @param basis what it was checked against
     * @param action whether it is signed or a signature is taken back
     */
    public record Request(String id, LocalDate on, String digest, String basis, SignatureAction action) {}

    /** Adds the row and its audit event; what changes nothing is refused. */
    @Transactional
    public ParameterView sign(Caller caller, Request request) {
        Figure figure = find(caller, request);
        rows.inTurn(caller.authority(), figure.reference());
        Optional<SignatureEntity> latest =
                Optional.ofNullable(register.latest(caller.authority()).get(figure.reference()));
        refuseIdle(figure, request, latest);
        SignatureEntity row = row(caller, request, figure);
        rows.persistAndFlush(row);
        audit.append(
                request.action() == SignatureAction.SIGNED
                        ? AuditEventType.PARAMETER_SIGNED
                        : AuditEventType.PARAMETER_SIGNATURE_WITHDRAWN,
                caller,
                Optional.empty(),
                Optional.empty(),
                JsonValue.object()
                        .with("signature", row.id.toString())
                        .with("figure", row.figure)
                        .with("digest", row.digest)
                        .build());
        return ParameterView.of(figure, Optional.of(row));
    }

    private Figure find(Caller caller, Request request) {
        List<Figure> inForce = figures.inForce(caller.authority(), request.id(), request.on());
        if (inForce.isEmpty()) {
            throw ProblemException.of(ProblemKind.NOT_FOUND, "No figure of this id is in force on this day.");
        }
        return inForce.stream()
                .filter(figure -> FigureDigest.of(figure).equals(request.digest()))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(
                        ProblemKind.CONFLICT,
                        "The figure is not the one that was read: read it again before signing it."));
    }

    private static void refuseIdle(Figure figure, Request request, Optional<SignatureEntity> latest) {
        boolean signed = SignatureRegister.inForce(latest, request.digest()).isPresent();
        switch (request.action()) {
            case SIGNED -> {
                if (figure.standsAlone()) {
                    throw ProblemException.of(
                            ProblemKind.CONFLICT, "The figure stands on its own source and needs no signature.");
                }
                if (signed) {
                    throw ProblemException.of(ProblemKind.CONFLICT, "The figure is signed already.");
                }
            }
            case WITHDRAWN -> {
                if (!signed) {
                    throw ProblemException.of(ProblemKind.CONFLICT, "The figure has no signature to withdraw.");
                }
            }
        }
    }

    private SignatureEntity row(Caller caller, Request request, Figure figure) {
        SignatureEntity row = new SignatureEntity();
        row.id = UUID.randomUUID();
        row.authority = caller.authority().value();
        row.figureId = figure.id();
        row.figure = figure.reference();
        row.periodFrom = figure.period().from();
        row.periodTo = figure.period().to();
        row.digest = request.digest();
        row.certainty = figure.certainty().name();
        row.lawChecked = figure.lawChecked().name();
        row.action = request.action();
        row.basis = request.basis();
        row.signedBy = caller.id();
        row.signedAt = clock.now();
        return row;
    }
}
