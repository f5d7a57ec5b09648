package org.ordito.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.ordito.people.Person;

/** Whose a session is, and with which password it was opened: it holds as long as that is the person's password. */
final class OpenSession {

    private static final String USERNAME = "org.ordito.username";
    private static final String PASSWORD = "org.ordito.password-mark";

    private OpenSession() {
    }

    /** Opens a session under a new id. */
    static void open(Person person, HttpServletRequest request) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        HttpSession session = request.getSession(true);
        session.setAttribute(USERNAME, person.getUsername());
        session.setAttribute(PASSWORD, person.passwordMark());
    }

    /** The account that the request's session was opened for; null when there is none. */
    static String username(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(USERNAME);
    }

    /** Whether the request's session still holds for this person; a request without one, or with another person's, proves itself. A session that does not is ended. */
    static boolean isOf(Person person, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !person.getUsername().equals(session.getAttribute(USERNAME))) {
            return true;
        }
        boolean holds = person.passwordMark().equals(session.getAttribute(PASSWORD));
        if (!holds) {
            session.removeAttribute(USERNAME);
        }
        return holds;
    }

    /** Lets the request's own session hold with the person's new password. */
    static void goOn(Person person, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.setAttribute(PASSWORD, person.passwordMark());
        }
    }
}
