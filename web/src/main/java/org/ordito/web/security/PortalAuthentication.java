package org.ordito.web.security;

import java.io.IOException;
import java.time.Clock;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ordito.people.People;
import org.ordito.web.ReceivedAtFilter;

/**
 * How people prove who they are: a session opened by the sign-in page, or what machines send with each request, which opens none.
 * For a session nothing is asked of the database here: whoever stands in a queue at a deadline must not wait for it.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

    static final Set<String> SIGNED_IN = Set.of("signed-in");

    @Inject
    private IdentityStoreHandler identityStores;

    @Inject
    private People people;

    @Inject
    private MachineSignIn machines;

    @Inject
    private Clock clock;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        ReceivedAtFilter.stamp(request, clock);
        try {
            if (ProtectedArea.writesByMachine(request.getRequestURI(), request.getMethod())) {
                return machines.check(request, response, context);
            }
            Credential credential = context.getAuthParameters().getCredential();
            if (credential != null) {
                return signIn(request, context, credential);
            }
            String username = OpenSession.username(request);
            if (username != null) {
                return context.notifyContainerAboutLogin(username, SIGNED_IN);
            }
            if (ProtectedArea.isForMachines(request)) {
                return machines.check(request, response, context);
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
}
