package org.benefitstriage.api.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.benefitstriage.api.security.identity.RequestCaller;

/** Signing in and out. The form posts to the framework, which checks it and sets the cookie. */
@Path("/")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SignInPages {

    @CheckedTemplate(basePath = "staff")
    static class Templates {
        static native TemplateInstance signIn(Frame frame, boolean failed);

        static native TemplateInstance signedOut(Frame frame);
    }

    private final Frames frames;
    private final RequestCaller caller;

    SignInPages(Frames frames, RequestCaller caller) {
        this.frames = frames;
        this.caller = caller;
    }

    /** Where somebody with this role begins; anybody else signs in first. */
    @GET
    public Response home() {
        String start = caller.ifSignedIn()
                .map(person -> Section.menu(person, Section.ELSEWHERE).get(0).href())
                .orElse("/sign-in");
        return Response.seeOther(URI.create(start)).build();
    }

    @GET
    @Path("sign-in")
    public TemplateInstance signIn() {
        return Templates.signIn(frames.anonymous(), false);
    }

    /** One text for a wrong id, a wrong password, an account switched off and too many attempts. */
    @GET
    @Path("sign-in/failed")
    public TemplateInstance failed() {
        return Templates.signIn(frames.anonymous(), true);
    }

    @POST
    @Path("sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOut() {
        return Response.seeOther(URI.create("/signed-out"))
                .header(HttpHeaders.SET_COOKIE, "triage-session=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict")
                .build();
    }

    @GET
    @Path("signed-out")
    public TemplateInstance signedOut() {
        return Templates.signedOut(frames.anonymous());
    }
}
