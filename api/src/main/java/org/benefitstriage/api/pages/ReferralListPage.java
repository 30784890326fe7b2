package org.benefitstriage.api.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.queue.NextReferral;
import org.benefitstriage.api.queue.OfficerQueue;
import org.benefitstriage.api.queue.QueueList;
import org.benefitstriage.api.queue.QueueQuery;
import org.benefitstriage.api.queue.QueueSort;
import org.benefitstriage.api.rest.QueryValue;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.CurrentCaller;
import org.benefitstriage.api.security.Roles;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.risk.Band;
import org.jboss.resteasy.reactive.RestQuery;

/** The lists of referrals and the button that picks the next claim. */
@Path("/referrals")
@Blocking
@RolesAllowed({Roles.OFFICER, Roles.SENIOR_OFFICER})
@Produces(MediaType.TEXT_HTML)
public class ReferralListPage {

    private static final int LONGEST_REFERENCE = 40;

    @CheckedTemplate(basePath = "referrals")
    static class Templates {
        static native TemplateInstance list(Frame frame, QueueView view, boolean noneWaiting);
    }

    private final OfficerQueue queue;
    private final NextReferral next;
    private final Frames frames;
    private final OfficerNames names;
    private final CurrentCaller caller;
    private final ServiceClock clock;

    ReferralListPage(
            OfficerQueue queue,
            NextReferral next,
            Frames frames,
            OfficerNames names,
            CurrentCaller caller,
            ServiceClock clock) {
        this.queue = queue;
        this.next = next;
        this.frames = frames;
        this.names = names;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(
            @RestQuery Optional<String> list,
            @RestQuery Optional<String> risk,
            @RestQuery Optional<String> benefit,
            @RestQuery Optional<String> reference,
            @RestQuery Optional<String> sort,
            @RestQuery Optional<String> order,
            @RestQuery Optional<String> page,
            @RestQuery Optional<String> none) {
        Caller officer = caller.caller();
        QueueQuery query = new QueueQuery(
                given(list)
                        .map(slug -> QueueList.ofSlug(slug).orElseThrow(() -> unknown("list")))
                        .orElse(QueueList.YOURS),
                QueryValue.choice("risk", risk, Band.class),
                QueryValue.choice("benefit", benefit, Benefit.class),
                reference(reference),
                given(sort)
                        .map(slug -> QueueSort.ofSlug(slug).orElseThrow(() -> unknown("sort")))
                        .orElse(QueueSort.DUE),
                order.filter("descending"::equals).isPresent(),
                given(page).map(ReferralListPage::pageNumber).orElse(1));
        QueueView view = QueueView.of(query, queue.page(officer, query), names.of(officer.authority()), clock.today());
        return Templates.list(frames.of(Section.REFERRALS), view, none.isPresent());
    }

    /** Assigns the next claim to whoever asks and opens it. */
    @POST
    @Path("next")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response next() {
        return Response.seeOther(next.take(caller.caller())
                        .map(id -> URI.create("/referrals/" + id))
                        .orElseGet(() -> URI.create("/referrals?none=waiting")))
                .build();
    }

    private static Optional<String> given(Optional<String> text) {
        return text.filter(value -> !value.isEmpty());
    }

    private static String reference(Optional<String> text) {
        String reference = text.orElse("").strip();
        if (reference.length() > LONGEST_REFERENCE || reference.indexOf('\0') >= 0) {
            throw unknown("reference");
        }
        return reference;
    }

    private static int pageNumber(String text) {
        if (!text.matches("[1-9]\\d{0,3}") || Integer.parseInt(text) > QueueQuery.LAST_PAGE) {
            throw unknown("page");
        }
        return Integer.parseInt(text);
    }

    private static ProblemException unknown(String parameter) {
        return ProblemException.of(
                ProblemKind.BAD_REQUEST, "The parameter \"" + parameter + "\" has no value that this list knows.");
    }
}
