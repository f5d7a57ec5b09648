package org.ordito.web;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;

import org.ordito.platform.PeopleFirst;

/**
 * Says of each request for which something has to be done that somebody waits for it. Stored pages cost too little to count, and uploads
 * mostly wait for the line themselves.
 */
public class PeopleFirstFilter implements Filter {

    @Inject
    private PeopleFirst peopleFirst;

    public PeopleFirstFilter() {
        this(null);
    }

    PeopleFirstFilter(PeopleFirst peopleFirst) {
        this.peopleFirst = peopleFirst;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (isUpload(request)) {
            chain.doFilter(request, response);
            return;
        }
        peopleFirst.answering();
        try {
            chain.doFilter(request, response);
        } finally {
            peopleFirst.answered();
        }
    }

    private static boolean isUpload(ServletRequest request) {
        return request.getContentType() != null && request.getContentType().startsWith("multipart/");
    }
}
