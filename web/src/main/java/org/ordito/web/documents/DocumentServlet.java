package org.ordito.web.documents;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordito.documents.Download;
import org.ordito.documents.FileType;
import org.ordito.documents.StoredDocument;
import org.ordito.platform.NotFound;
import org.ordito.web.errors.Problem;
import org.ordito.web.security.SignedIn;
import org.ordito.web.text.Language;

/** Streams documents to those who may have them; always as a file to keep, never shown inside the portal's own pages. */
@WebServlet("/app/documents/*")
public class DocumentServlet extends HttpServlet {

    private static final Set<String> SAFE = Stream.concat(Stream.of("application/json", "text/csv"),
            Arrays.stream(FileType.values()).map(FileType::getMediaType)).collect(Collectors.toUnmodifiableSet());

    @Inject
    @Any
    private transient Instance<DownloadSource> sources;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Download download;
        try {
            download = open(request.getPathInfo());
        } catch (RuntimeException failure) {
            Problem.of(failure, language.getLocale()).send(request, response);
            return;
        }
        try (InputStream content = download.content()) {
            StoredDocument document = download.document();
            response.setContentType(safe(document.getMediaType()));
            response.setContentLengthLong(document.getSize());
            response.setHeader("Content-Disposition", disposition(document.getFilename()));
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
            response.setHeader("Cache-Control", "private, no-store");
            content.transferTo(response.getOutputStream());
        }
    }

    private Download open(String path) {
        List<String> parts = path == null ? List.of() : Arrays.asList(path.substring(1).split("/"));
        if (parts.size() < 2) {
            throw new NotFound(String.valueOf(path));
        }
        return sources.stream().filter(source -> source.name().equals(parts.get(0))).findFirst()
                .orElseThrow(() -> new NotFound(path)).open(signedIn.actor(), parts.subList(1, parts.size()));
    }

    /** The media type if it is one of those that the portal takes or writes; bytes without a meaning otherwise. */
    static String safe(String mediaType) {
        return SAFE.contains(mediaType) ? mediaType : "application/octet-stream";
    }

    /** Names the file twice: in plain ASCII, and in full for those that understand it (RFC 6266). */
    public static String disposition(String filename) {
        String plain = filename.replaceAll("[^A-Za-z0-9._ -]", "_");
        String full = URLEncoder.encode(filename, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full;
    }
}
