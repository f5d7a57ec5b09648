package org.ordito.web;

import java.io.IOException;
import java.io.InputStream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Refuses whoever sends more than the portal takes, as anything is refused: a person with the portal's own page, a machine with a problem. It does so before
 * anything reads the request, and reads what still comes: a browser that is sending does not look at an answer.
 */
public class UploadLimit extends HttpFilter {

    /** Bytes of a whole request: a file of the largest size, and what a form carries besides. The same as in web.xml. */
    public static final long MOST = 14L * 1024 * 1024;

    /** The same in megabytes. */
    public static final int MEGABYTES = 14;

    /** How much more is read before the connection is given up. */
    private static final long PATIENCE = 512L * 1024 * 1024;
    private static final int PIECE = 64 * 1024;
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (request.getContentLengthLong() > MOST) {
            pass(request.getInputStream());
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void pass(InputStream body) throws IOException {
        byte[] piece = new byte[PIECE];
        long passed = 0;
        int read = body.read(piece);
        while (read >= 0 && passed < PATIENCE) {
            passed += read;
            read = body.read(piece);
        }
    }
}
