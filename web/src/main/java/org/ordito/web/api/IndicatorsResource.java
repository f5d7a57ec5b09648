package org.ordito.web.api;

import java.util.Arrays;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;
import org.ordito.trame.indicators.IndicatorDesk;
import org.ordito.trame.indicators.Programme;

/** The common indicators of both programming periods, of all courses together; nothing follows the first page. */
@Path("/indicators")
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorsResource {

    @Inject
    private IndicatorDesk desk;

    /** @param programme {@code ESF_2014} or {@code ESF_2021}; none for both */
    @GET
    public PageDocument<IndicatorDocument> list(@QueryParam("programme") String programme) {
        return PageDocument.of(new Slice<>(asked(programme).flatMap(each -> desk.inPublic(each).stream()).toList(), null), IndicatorDocument::new);
    }

    private static Stream<Programme> asked(String programme) {
        if (programme == null || programme.isEmpty()) {
            return Arrays.stream(Programme.values());
        }
        return Stream.of(Arrays.stream(Programme.values()).filter(each -> each.name().equals(programme)).findFirst().orElseThrow(() -> new NotFound(programme)));
    }
}
