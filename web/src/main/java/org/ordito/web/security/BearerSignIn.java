package org.ordito.web.security;

import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.Settings;
import org.ordito.web.broker.AccessTokens;
import org.ordito.web.broker.BrokerAway;
import org.ordito.web.broker.TokenRefused;

/** Finds whose account a token of the broker stands for: where an administrator has written its subject, never by a name in it. */
@ApplicationScoped
public class BearerSignIn {

    @Inject
    private People people;

    @Inject
    private OrditoClock clock;

    private Optional<AccessTokens> tokens;

    @PostConstruct
    void open() {
        tokens = Settings.broker().map(broker -> AccessTokens.of(broker, clock::machineInstant));
    }

    /** Whether there is a broker whose tokens are taken. */
    boolean isOpen() {
        return tokens.isPresent();
    }

    /** @return the account; empty when the token is good, but its subject is nobody's here */
    Optional<String> account(String token) throws TokenRefused, BrokerAway {
        return people.withBrokerIdentity(tokens.orElseThrow().identity(token)).map(Person::getUsername);
    }
}
