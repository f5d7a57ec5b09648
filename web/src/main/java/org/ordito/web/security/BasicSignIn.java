package org.ordito.web.security;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;

import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.web.security.SlowChecks.Outcome;

/**
 * Checks the name and password that a machine sends with each request: slowly the first time, as on the sign-in page and counted with its
 * failures, then from memory. Whoever is in memory gets in although others have locked the name by guessing.
 */
@ApplicationScoped
public class BasicSignIn {

    @Inject
    private IdentityStoreHandler identityStores;

    @Inject
    private People people;

    private final VerifiedCredentials verified = new VerifiedCredentials(System::nanoTime);
    private final SlowChecks checks = new SlowChecks();

    Outcome check(UsernamePasswordCredential credential) {
        String mark = verified.mark(credential.getCaller(), credential.getPasswordAsString());
        Optional<Person> person = people.find(credential.getCaller());
        if (person.filter(found -> verified.areRight(mark, found.passwordMark())).isPresent()) {
            return Outcome.RIGHT;
        }
        Outcome outcome = checks.check(mark, () -> identityStores.validate(credential).getStatus() == Status.VALID);
        if (outcome == Outcome.RIGHT) {
            person.ifPresent(found -> verified.foundRight(mark, found.passwordMark()));
        }
        return outcome;
    }
}
