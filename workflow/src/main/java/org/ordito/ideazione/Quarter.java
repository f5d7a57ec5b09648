package org.ordito.ideazione;

/** The old quarters of the 1st Municipality that the call is for. */
public enum Quarter {
    SAN_CRISTOFORO, CAPPUCCINI, ANTICO_CORSO, SAN_BERILLO_VECCHIO, ANGELI_CUSTODI, CIVITA, FORTINO
}
