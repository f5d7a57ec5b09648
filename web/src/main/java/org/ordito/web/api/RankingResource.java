package org.ordito.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.ordito.ideazione.ranking.RankingDesk;
import org.ordito.people.Actor;

/** A call's published ranking: as JSON the whole bundle from which it can be computed again, as CSV its table. */
@Path("/calls/{slug}/ranking")
@RequestScoped
public class RankingResource {

    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE;
    private static final MediaType CSV = new MediaType("text", "csv", "utf-8");

    @Inject
    private RankingDesk desk;

    /** @param format {@code csv} for who cannot say so in the Accept header, as a link */
    @GET
    public Response ranking(@PathParam("slug") String slug, @QueryParam("format") String format, @Context HttpHeaders headers, @Context Request request) {
        MediaType chosen = "csv".equals(format) ? CSV : preferred(headers.getAcceptableMediaTypes());
        if (chosen == null) {
            return Response.status(Response.Status.NOT_ACCEPTABLE).build();
        }
        var bundle = desk.publicBundle(Actor.ANONYMOUS, slug);
        boolean isCsv = chosen.equals(CSV);
        byte[] bytes = (isCsv ? RankingCsv.of(bundle) : bundle.toString()).getBytes(StandardCharsets.UTF_8);
        EntityTag tag = new EntityTag(UUID.nameUUIDFromBytes(bytes).toString());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged != null ? unchanged : Response.ok(bytes, chosen);
        if (isCsv && unchanged == null) {
            answer.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"graduatoria-" + bundle.getString("call") + ".csv\"");
        }
        return answer.tag(tag).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }

    /** The first acceptable one of the two; JSON for who takes anything. Null when neither is. */
    private static MediaType preferred(List<MediaType> acceptable) {
        for (MediaType type : acceptable) {
            if (type.isCompatible(JSON)) {
                return JSON;
            }
            if (type.isCompatible(CSV)) {
                return CSV;
            }
        }
        return null;
    }
}
