package org.ordito.web.trame.shop;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ordito.platform.NotFound;
import org.ordito.trame.products.PhotoDesk;
import org.ordito.trame.products.PhotoSize;
import org.ordito.web.documents.UnchangingFile;
import org.ordito.web.security.SignedIn;

/** {@code /foto/<photo>/grande} and {@code /foto/<photo>/piccola}: a photograph of a product that is shown, or of another for the lab. */
@WebServlet("/foto/*")
public class PhotoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern PHOTO = Pattern.compile("/([0-9a-f-]{36})/(grande|piccola)");

    @Inject
    private transient PhotoDesk desk;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = PHOTO.matcher(String.valueOf(request.getPathInfo()));
        if (!address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            PhotoSize size = address.group(2).equals("grande") ? PhotoSize.LARGE : PhotoSize.SMALL;
            UnchangingFile.send(desk.open(signedIn.actor(), address.group(1), size), null, request, response);
        } catch (NotFound hidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
