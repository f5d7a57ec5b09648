package org.ordito.web.calls;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.ordito.calls.AnnexDesk;
import org.ordito.documents.Download;
import org.ordito.people.Actor;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.NotFound;
import org.ordito.web.documents.DocumentServlet;

/** {@code /allegati/<slug>/<annex>}: an annex of a public call, for anybody; what lies at such an address never changes. */
@WebServlet("/allegati/*")
public class AnnexServlet extends HttpServlet {

    private static final String YEAR = "public, max-age=31536000, immutable";

    @Inject
    private transient AnnexDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] parts = request.getPathInfo() == null ? new String[0] : request.getPathInfo().substring(1).split("/");
        if (parts.length != 2) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(desk.open(Actor.ANONYMOUS, parts[0], parts[1]), request, response);
        } catch (NotFound | NotAllowed hidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(Download download, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (InputStream content = download.content()) {
            String etag = '"' + download.document().getSha256() + '"';
            response.setHeader("Cache-Control", YEAR);
            response.setHeader("ETag", etag);
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            if (etag.equals(request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            response.setContentType(download.document().getMediaType());
            response.setContentLengthLong(download.document().getSize());
            response.setHeader("Content-Disposition", DocumentServlet.disposition(download.document().getFilename()));
            content.transferTo(response.getOutputStream());
        }
    }
}
