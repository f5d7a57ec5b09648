package org.ordito.web.api;

import jakarta.json.Json;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.ordito.platform.NotFound;

/** What machines are told when there is nothing at an address. */
@Provider
public class NotFoundAnswer implements ExceptionMapper<NotFound> {

    @Override
    public Response toResponse(NotFound exception) {
        String problem = Json.createObjectBuilder().add("type", "about:blank").add("title", "Not Found").add("status", 404).build().toString();
        return Response.status(Response.Status.NOT_FOUND).type("application/problem+json").entity(problem).build();
    }
}
