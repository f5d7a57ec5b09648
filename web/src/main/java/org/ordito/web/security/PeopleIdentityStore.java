package org.ordito.web.security;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

import org.ordito.people.PasswordHash;
import org.ordito.people.People;
import org.ordito.people.Person;

/** Checks names and passwords against the portal's own accounts. */
@ApplicationScoped
public class PeopleIdentityStore implements IdentityStore {

    /** Checked when nobody has the name, so that the answer takes as long as for somebody who exists. */
    private static final String NOBODYS_HASH = PasswordHash.of("nobody");

    @Inject
    private People people;

    @Inject
    private SignInAttempts attempts;

    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        String username = credential.getCaller();
        String password = credential.getPasswordAsString();
        if (attempts.isLocked(username)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        Optional<Person> person = people.find(username);
        if (person.isEmpty()) {
            PasswordHash.matches(password, NOBODYS_HASH);
        }
        if (person.isEmpty() || !person.get().hasPassword(password)) {
            attempts.failed(username);
            return CredentialValidationResult.INVALID_RESULT;
        }
        attempts.succeeded(username);
        return new CredentialValidationResult(person.get().getUsername(), Set.of("signed-in"));
    }
}
