package org.ordito.web.api;

import java.time.Clock;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.ordito.calls.Call;
import org.ordito.calls.Calls;
import org.ordito.platform.NotFound;

/** The published calls, newest first. */
@Path("/calls")
@Produces(MediaType.APPLICATION_JSON)
public class CallsResource {

    @Inject
    private Calls calls;

    @Inject
    private Clock clock;

    @GET
    public PageDocument<CallDocument> list(@QueryParam("after") String after) {
        return PageDocument.of(calls.published(PageDocument.key(after)), this::document);
    }

    @GET
    @Path("/{slug}")
    public CallDocument one(@PathParam("slug") String slug) {
        return calls.find(slug).filter(call -> call.getState().isPublic()).map(this::document).orElseThrow(() -> new NotFound(slug));
    }

    private CallDocument document(Call call) {
        return new CallDocument(call, clock.instant());
    }
}
