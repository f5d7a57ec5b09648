package org.ordito.web.cache;

import java.io.IOException;
import java.util.Map;
import javax.security.auth.Subject;
import javax.security.auth.callback.CallbackHandler;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.security.auth.message.config.AuthConfigProvider;
import jakarta.security.auth.message.config.ClientAuthConfig;
import jakarta.security.auth.message.config.ServerAuthConfig;
import jakarta.security.auth.message.config.ServerAuthContext;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Stands before the portal's authentication and answers what needs none: to find out who asks costs the server more than to send
 * a stored page, and no filter comes sooner. All else goes on to where it would have gone.
 */
final class BeforeAuthentication implements AuthConfigProvider {

    private static final String LAYER = "HttpServlet";

    /** Answers a request, if it can. */
    @FunctionalInterface
    interface Answer {
        /** @return whether it has answered; if not, it has changed nothing */
        boolean to(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    private final AuthConfigProvider portal;
    private final Answer answer;

    private BeforeAuthentication(AuthConfigProvider portal, Answer answer) {
        this.portal = portal;
        this.answer = answer;
    }

    /** Puts an answer before whatever the server has set up for this application; without that there is nothing to come before. */
    static void put(ServletContext application, Answer answer) {
        AuthConfigFactory factory = AuthConfigFactory.getFactory();
        String name = application.getVirtualServerName() + " " + application.getContextPath();
        AuthConfigProvider portal = factory == null ? null : factory.getConfigProvider(LAYER, name, null);
        if (portal != null) {
            factory.registerConfigProvider(new BeforeAuthentication(portal, answer), LAYER, name, "stored pages, then " + portal);
        }
    }

    @Override
    public ServerAuthConfig getServerAuthConfig(String layer, String application, CallbackHandler handler) throws AuthException {
        return new Config(portal.getServerAuthConfig(layer, application, handler), answer);
    }

    @Override
    public ClientAuthConfig getClientAuthConfig(String layer, String application, CallbackHandler handler) throws AuthException {
        return portal.getClientAuthConfig(layer, application, handler);
    }

    @Override
    public void refresh() {
        portal.refresh();
    }

    private record Config(ServerAuthConfig portal, Answer answer) implements ServerAuthConfig {

        @Override
        public ServerAuthContext getAuthContext(String id, Subject service, @SuppressWarnings("rawtypes") Map properties) throws AuthException {
            return new Context(portal.getAuthContext(id, service, properties), answer);
        }

        @Override
        public String getMessageLayer() {
            return portal.getMessageLayer();
        }

        @Override
        public String getAppContext() {
            return portal.getAppContext();
        }

        @Override
        public String getAuthContextID(MessageInfo message) {
            return portal.getAuthContextID(message);
        }

        @Override
        public void refresh() {
            portal.refresh();
        }

        @Override
        public boolean isProtected() {
            return portal.isProtected();
        }
    }

    private record Context(ServerAuthContext portal, Answer answer) implements ServerAuthContext {

        @Override
        public AuthStatus validateRequest(MessageInfo message, Subject client, Subject service) throws AuthException {
            try {
                boolean answered = answer.to((HttpServletRequest) message.getRequestMessage(), (HttpServletResponse) message.getResponseMessage());
                return answered ? AuthStatus.SEND_SUCCESS : portal.validateRequest(message, client, service);
            } catch (IOException whoeverAskedIsGone) {
                return AuthStatus.SEND_FAILURE;
            }
        }

        @Override
        public AuthStatus secureResponse(MessageInfo message, Subject service) throws AuthException {
            return portal.secureResponse(message, service);
        }

        @Override
        public void cleanSubject(MessageInfo message, Subject subject) throws AuthException {
            portal.cleanSubject(message, subject);
        }
    }
}
