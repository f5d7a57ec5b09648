package org.ordito.web.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ordito.web.broker.BrokerAway;
import org.ordito.web.broker.TokenRefused;
import org.ordito.web.errors.ProblemJson;

/** How machines prove who they are: with each request, by HTTP Basic or by a bearer token of the broker (RFC 6750). No session is opened. */
@ApplicationScoped
public class MachineSignIn {

    private static final Logger LOG = Logger.getLogger(MachineSignIn.class.getName());

    private static final String CHALLENGE = "WWW-Authenticate";
    private static final String ASKING_FOR_TOKEN = "Bearer realm=\"Ordito\"";
    private static final String BASIC = "Basic ";
    private static final String BEARER = "Bearer ";

    @Inject
    private BasicSignIn basic;

    @Inject
    private BearerSignIn bearer;

    AuthenticationStatus check(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) throws IOException {
        String header = request.getHeader("Authorization");
        if (header == null && !ProtectedArea.includes(request)) {
            return context.doNothing();
        }
        Optional<String> token = bearer.isOpen() ? after(BEARER, header) : Optional.empty();
        return token.isPresent() ? byToken(token.get(), request, response, context) : byPassword(header, request, response, context);
    }

    private AuthenticationStatus byPassword(String header, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws IOException {
        UsernamePasswordCredential credential = read(header);
        SlowChecks.Outcome outcome = credential == null ? SlowChecks.Outcome.WRONG : basic.check(credential);
        switch (outcome) {
            case RIGHT:
                return context.notifyContainerAboutLogin(credential.getCaller(), PortalAuthentication.SIGNED_IN);
            case BUSY:
                response.setHeader("Retry-After", "5");
                return refuse(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "api.busy");
            default:
                response.setHeader(CHALLENGE, "Basic realm=\"Ordito\", charset=\"UTF-8\"");
                if (bearer.isOpen()) {
                    response.addHeader(CHALLENGE, ASKING_FOR_TOKEN);
                }
                return refuse(request, response, HttpServletResponse.SC_UNAUTHORIZED, "api.credentials");
        }
    }

    private AuthenticationStatus byToken(String token, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws IOException {
        try {
            Optional<String> account = bearer.account(token);
            return account.isPresent() ? context.notifyContainerAboutLogin(account.get(), PortalAuthentication.SIGNED_IN)
                    : refuse(request, response, HttpServletResponse.SC_FORBIDDEN, "api.token-unknown");
        } catch (TokenRefused refusal) {
            LOG.log(Level.INFO, "A token was refused: {0}", refusal.reason());
            response.setHeader(CHALLENGE, ASKING_FOR_TOKEN + ", error=\"invalid_token\"");
            return refuse(request, response, HttpServletResponse.SC_UNAUTHORIZED, "api.token");
        } catch (BrokerAway away) {
            response.setHeader("Retry-After", "30");
            return refuse(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "api.broker-away");
        }
    }

    private static AuthenticationStatus refuse(HttpServletRequest request, HttpServletResponse response, int status, String key) throws IOException {
        ProblemJson.send(request, response, status, key);
        return AuthenticationStatus.SEND_FAILURE;
    }

    /** The name and password of a Basic header; null when it is none. */
    private static UsernamePasswordCredential read(String header) {
        try {
            String pair = after(BASIC, header).map(text -> new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8)).orElse("");
            int colon = pair.indexOf(':');
            return colon < 0 ? null : new UsernamePasswordCredential(pair.substring(0, colon), pair.substring(colon + 1));
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    /** What follows the name of its scheme in a header; empty when it is of another one, or null. */
    private static Optional<String> after(String scheme, String header) {
        return header == null || !header.regionMatches(true, 0, scheme, 0, scheme.length()) ? Optional.empty()
                : Optional.of(header.substring(scheme.length()).strip());
    }
}
