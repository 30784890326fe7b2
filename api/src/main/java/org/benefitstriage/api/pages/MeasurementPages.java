package org.benefitstriage.api.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.benefitstriage.api.measurements.MeasurementReport;
import org.benefitstriage.api.measurements.Measurements;
import org.benefitstriage.api.security.CurrentCaller;
import org.benefitstriage.api.security.Roles;

/** What the random checks say about all claims, and the stop rules. */
@Path("/measurements")
@Blocking
@RolesAllowed({Roles.AUDITOR, Roles.OWNER})
@Produces(MediaType.TEXT_HTML)
public class MeasurementPages {

    @CheckedTemplate(basePath = "measurements")
    static class Templates {
        static native TemplateInstance report(Frame frame, MeasurementReport report);
    }

    private final Measurements measurements;
    private final Frames frames;
    private final CurrentCaller current;

    MeasurementPages(Measurements measurements, Frames frames, CurrentCaller current) {
        this.measurements = measurements;
        this.frames = frames;
        this.current = current;
    }

    @GET
    public TemplateInstance report() {
        return Templates.report(
                frames.of(Section.MEASUREMENTS),
                measurements.of(current.caller().authority()));
    }
}
