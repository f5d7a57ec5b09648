package org.ordito.web.calls;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ordito.calls.AnnexDesk;
import org.ordito.documents.Download;
import org.ordito.people.Actor;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.NotFound;
import org.ordito.web.documents.DocumentServlet;
import org.ordito.web.documents.UnchangingFile;

/** {@code /allegati/<slug>/<annex>}: an annex of a public call, for anybody; what lies at such an address never changes. */
@WebServlet("/allegati/*")
public class AnnexServlet extends HttpServlet {

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
            Download annex = desk.open(Actor.ANONYMOUS, parts[0], parts[1]);
            UnchangingFile.send(annex, DocumentServlet.disposition(annex.document().getFilename()), request, response);
        } catch (NotFound | NotAllowed hidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
