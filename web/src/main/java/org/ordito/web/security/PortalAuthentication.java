package org.ordito.web.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ordito.people.People;
import org.ordito.web.ReceivedAtFilter;
import org.ordito.web.errors.ProblemJson;

/**
 * How people prove who they are: a session opened by the sign-in page, or HTTP Basic for machines, which opens none.
 * For a session nothing is asked of the database here: whoever stands in a queue at a deadline must not wait for it.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

    private static final Set<String> SIGNED_IN = Set.of("signed-in");

    @Inject
    private IdentityStoreHandler identityStores;

    @Inject
    private People people;

    @Inject
    private BasicSignIn basic;

    @Inject
    private Clock clock;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        ReceivedAtFilter.stamp(request, clock);
        try {
            if (ProtectedArea.writesByMachine(request.getRequestURI(), request.getMethod())) {
                return basic(request, response, context);
            }
            Credential credential = context.getAuthParameters().getCredential();
            if (credential != null) {
                return signIn(request, context, credential);
            }
            String username = OpenSession.username(request);
            if (username != null) {
                return context.notifyContainerAboutLogin(username, SIGNED_IN);
            }
            if (ProtectedArea.takesBasic(request)) {
                return basic(request, response, context);
            }
            if (ProtectedArea.includes(request)) {
                response.sendRedirect(ReturnAddress.signInFor(request));
                return AuthenticationStatus.SEND_CONTINUE;
            }
            return context.doNothing();
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }

    /** The sign-in page sent a name and a password; a success opens a session under a new id. */
    private AuthenticationStatus signIn(HttpServletRequest request, HttpMessageContext context, Credential credential) {
        CredentialValidationResult result = identityStores.validate(credential);
        if (result.getStatus() != Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        OpenSession.open(people.named(result.getCallerPrincipal().getName()), request);
        return context.notifyContainerAboutLogin(result);
    }

    private AuthenticationStatus basic(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) throws IOException {
        String header = request.getHeader("Authorization");
        if (header == null && !ProtectedArea.includes(request)) {
            return context.doNothing();
        }
        UsernamePasswordCredential credential = header == null ? null : read(header);
        SlowChecks.Outcome outcome = credential == null ? SlowChecks.Outcome.WRONG : basic.check(credential);
        return switch (outcome) {
            case RIGHT -> context.notifyContainerAboutLogin(credential.getCaller(), SIGNED_IN);
            case WRONG -> challenge(request, response);
            case BUSY -> busy(request, response);
        };
    }

    private static AuthenticationStatus challenge(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Ordito\", charset=\"UTF-8\"");
        ProblemJson.send(request, response, HttpServletResponse.SC_UNAUTHORIZED, "api.credentials");
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static AuthenticationStatus busy(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "5");
        ProblemJson.send(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "api.busy");
        return AuthenticationStatus.SEND_FAILURE;
    }

    /** The name and password of a Basic header; null when it is none. */
    static UsernamePasswordCredential read(String header) {
        if (!header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return null;
        }
        try {
            String pair = new String(Base64.getDecoder().decode(header.substring(6).trim()), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0 ? null : new UsernamePasswordCredential(pair.substring(0, colon), pair.substring(colon + 1));
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }
}
