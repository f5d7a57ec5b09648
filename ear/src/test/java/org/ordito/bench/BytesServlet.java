package org.ordito.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

/** The least that the server can do: sends as many bytes as asked for, from memory, or says that nothing has changed. Runs in the server. */
public class BytesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private volatile byte[] bytes = new byte[0];

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("If-None-Match") != null) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] sent = sized(Integer.parseInt(request.getParameter("size")));
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(sent.length);
        response.getOutputStream().write(sent);
    }

    private byte[] sized(int size) {
        byte[] kept = bytes;
        if (kept.length != size) {
            kept = new byte[size];
            Arrays.fill(kept, (byte) ' ');
            bytes = kept;
        }
        return kept;
    }
}
