package org.ordito.web.security;

import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

/** What needs a person who has signed in. What that person may do there is decided by the policies, not by addresses. */
final class ProtectedArea {

    private static final List<String> PERSONAL = List.of("/app/", "/scrivania/", "/area-personale/", "/il-mio-account/", "/demo/orologio/");

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private ProtectedArea() {
    }

    static boolean includes(HttpServletRequest request) {
        return includes(request.getRequestURI(), request.getMethod());
    }

    static boolean includes(String path, String method) {
        return isPersonal(path) || writesByMachine(path, method) || "/demo/clock".equals(path) && !"GET".equals(method);
    }

    /** Whether a machine wants something done: it proves itself with the request, whatever session comes with it. */
    static boolean writesByMachine(String path, String method) {
        return path.startsWith("/api/") && !READING.contains(method);
    }

    /** Whether an address shows what concerns one person only: nothing there is kept by caches or found by search engines. */
    static boolean isPersonal(String path) {
        return PERSONAL.stream().anyMatch((path + "/")::startsWith);
    }

    /** Whether machines may prove who they are with the request itself. */
    static boolean isForMachines(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/api/") || path.equals("/demo/clock");
    }
}
