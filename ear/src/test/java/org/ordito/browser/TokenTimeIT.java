package org.ordito.browser;

import static org.ordito.browser.Machine.problem;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tokens are judged by real time, by which their broker goes, wherever the demonstration's clock stands. */
@ExtendWith(Portal.MovingClock.class)
class TokenTimeIT {

    private static final Duration MINUTES = Duration.ofMinutes(3);

    private final Portal portal;
    private final Machine machine;

    TokenTimeIT(Portal portal) {
        this.portal = portal;
        this.machine = new Machine(portal);
    }

    @Test
    void aTokenIsGoodUntilItsRealEndThoughThePortalIsPastIt() throws Exception {
        new Administrator(portal).letsPass(MINUTES.multipliedBy(3));

        assertAnswered(403, MINUTES);
        assertAnswered(401, MINUTES.negated());
    }

    /** @param status 403 for a good token, whose subject is nobody's here */
    private void assertAnswered(int status, Duration goodFor) throws Exception {
        Broker broker = portal.broker();
        String token = broker.token(broker.claims("nobody", goodFor));
        problem(machine.answer(machine.request("ideazione-2026", Machine.key(), BodyPublishers.ofString("{}")).header("Authorization", "Bearer " + token).build()), status);
    }
}
