package org.ordito.web.security;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.web.text.Language;

/** Takes what the sign-in page sends. Whatever it finds, it answers with a redirect, so that no reload sends a password again. */
@WebServlet("/accedi/entra")
public class SignInServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SecurityContext security;

    @Inject
    private transient SignInAttempts attempts;

    @Inject
    private transient People people;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String username = stripped(request.getParameter("username"));
        String password = request.getParameter("password");
        AuthenticationStatus status = password == null || attempts.isLocked(username) ? AuthenticationStatus.SEND_FAILURE
                : security.authenticate(request, response, AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(username, password)));
        String wanted = request.getParameter(ReturnAddress.PARAMETER);
        String language = request.getParameter("lang");
        if (status == AuthenticationStatus.SUCCESS) {
            Language.keep(request, language);
            response.sendRedirect(ReturnAddress.safe(wanted, homeOf(username)));
        } else {
            String outcome = attempts.isLocked(username) ? "attesa" : "errore";
            response.sendRedirect("/accedi?esito=" + outcome + ("en".equals(language) ? "&lang=en" : "")
                    + (wanted == null ? "" : "&" + ReturnAddress.PARAMETER + "=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8)));
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/accedi");
    }

    private String homeOf(String username) {
        return people.find(username).map(Person::asActor).filter(actor -> actor.isStaff()).isPresent() ? "/scrivania" : "/area-personale";
    }

    private static String stripped(String value) {
        return value == null ? "" : value.strip();
    }
}
