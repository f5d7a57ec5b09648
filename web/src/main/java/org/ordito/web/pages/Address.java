package org.ordito.web.pages;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.ordito.platform.NotFound;

/** What stands in the address of the current page: {@code /avvisi/ideazione-2026} has the parts avvisi and ideazione-2026. */
@RequestScoped
public class Address {

    @Inject
    private HttpServletRequest request;

    private List<String> parts;

    /** The part at a place, the page's own name being 0; null when the address is shorter. */
    public String part(int place) {
        return place < parts().size() ? parts().get(place) : null;
    }

    /** @throws NotFound when the address has more parts than the page knows */
    public void requireAtMost(int count) {
        if (parts().size() > count) {
            throw new NotFound(path());
        }
    }

    private List<String> parts() {
        if (parts == null) {
            parts = Stream.of(path().split("/")).filter(part -> !part.isEmpty()).toList();
        }
        return parts;
    }

    private String path() {
        Object original = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return original == null ? request.getRequestURI() : original.toString();
    }
}
