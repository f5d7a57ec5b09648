package org.ordito.web.visitors;

import java.net.InetAddress;
import java.net.UnknownHostException;

import jakarta.servlet.http.HttpServletRequest;

/** The network address that a request comes from: behind a proxy on this very machine, the one that the proxy names last. */
public final class SenderAddress {

    private SenderAddress() {
    }

    public static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
    }

    static String of(String remote, String forwarded) {
        if (forwarded == null || !isLoopback(remote)) {
            return remote;
        }
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
