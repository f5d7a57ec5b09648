package org.ordito.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.ordito.ideazione.Field;
import org.ordito.ideazione.PublicIdeas;
import org.ordito.ideazione.Quarter;
import org.ordito.platform.NotFound;

/** The ideas that were sent, newest first. */
@Path("/ideas")
@Produces(MediaType.APPLICATION_JSON)
public class IdeasResource {

    @Inject
    private PublicIdeas ideas;

    @GET
    public PageDocument<IdeaDocument> list(@QueryParam("quarter") Quarter quarter, @QueryParam("field") Field field,
            @QueryParam("after") String after) {
        return PageDocument.of(ideas.newest(quarter, field, PageDocument.key(after)), IdeaDocument::new);
    }

    @GET
    @Path("/{number}")
    public IdeaDocument one(@PathParam("number") String number) {
        return ideas.find(number).map(IdeaDocument::new).orElseThrow(() -> new NotFound(number));
    }
}
