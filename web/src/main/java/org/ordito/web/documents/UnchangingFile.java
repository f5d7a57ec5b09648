package org.ordito.web.documents;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.ordito.documents.Download;

/** A file for everybody at an address of its own, where nothing else will ever be: browsers may keep it for a year. */
public final class UnchangingFile {

    private static final String YEAR = "public, max-age=31536000, immutable";

    private UnchangingFile() {
    }

    /** @param disposition whether to keep or to show it, as the header says; null to show it inside a page */
    public static void send(Download download, String disposition, HttpServletRequest request, HttpServletResponse response) throws IOException {
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
            if (disposition != null) {
                response.setHeader("Content-Disposition", disposition);
            }
            content.transferTo(response.getOutputStream());
        }
    }
}
