package org.ordito.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.ordito.trame.Courses;

/** The published courses of the lab, newest first. */
@Path("/courses")
@Produces(MediaType.APPLICATION_JSON)
public class CoursesResource {

    @Inject
    private Courses courses;

    @GET
    public PageDocument<CourseDocument> list(@QueryParam("after") String after) {
        return PageDocument.of(courses.allPublished(PageDocument.key(after)), CourseDocument::new);
    }

    @GET
    @Path("/{slug}")
    public CourseDocument one(@PathParam("slug") String slug) {
        return new CourseDocument(courses.published(slug));
    }
}
