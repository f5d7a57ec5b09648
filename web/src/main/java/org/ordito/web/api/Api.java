package org.ordito.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where the interface for machines begins. */
@ApplicationPath("/api/v1")
public class Api extends Application {
}
