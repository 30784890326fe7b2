package org.benefitstriage.api.pages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.benefitstriage.api.ledger.log.DecisionReceipts;
import org.benefitstriage.api.ledger.log.LoggedDecision;
import org.benefitstriage.api.ledger.log.ReceiptResource;
import org.benefitstriage.api.rest.QueryValue;
import org.benefitstriage.api.security.CurrentCaller;
import org.benefitstriage.api.security.Roles;
import org.jboss.resteasy.reactive.RestPath;

/** The proof that a decision is in the audit log, to keep: the same files as the API gives. */
@Path("/decisions/{id}/receipt")
@RolesAllowed({Roles.OFFICER, Roles.SENIOR_OFFICER, Roles.AUDITOR, Roles.OWNER})
@Produces(MediaType.WILDCARD)
public class ReceiptPages {

    private final DecisionReceipts receipts;
    private final CurrentCaller caller;

    ReceiptPages(DecisionReceipts receipts, CurrentCaller caller) {
        this.receipts = receipts;
        this.caller = caller;
    }

    @GET
    public Response receipt(@RestPath String id) {
        return ReceiptResource.receipt(logged(id), id);
    }

    @GET
    @Path("/entry")
    public Response entry(@RestPath String id) {
        return ReceiptResource.entry(logged(id), id);
    }

    private LoggedDecision logged(String id) {
        return receipts.of(caller.caller().authority(), QueryValue.id(id));
    }
}
