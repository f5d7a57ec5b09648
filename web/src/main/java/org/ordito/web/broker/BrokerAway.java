package org.ordito.web.broker;

/** The keys by which a token is to be judged cannot be read from the broker just now. */
public class BrokerAway extends Exception {

    private static final long serialVersionUID = 1L;

    BrokerAway(Throwable cause) {
        super(cause);
    }
}
