package org.ordito.ideazione.funding;

import java.time.Instant;

/** Fired when a granted project starts, so that its payments and its reports are planned. */
public record ProjectStarted(Grant grant, Instant at) {
}
