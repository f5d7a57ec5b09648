package org.ordito.web.cache;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ordito.platform.PublicContent;
import org.ordito.web.security.HeadersFilter;

/**
 * Sends the public pages to visitors as stored bytes with an ETag, and 304 to whoever has them already. A copy is used
 * until the public content changes, and never longer than half a minute: by then a deadline may have passed. Whoever has
 * signed in gets pages of their own.
 */
public class PublicPageCache implements Filter {

    private static final long MAX_AGE = Duration.ofSeconds(30).toNanos();

    /** From this age on one visitor renders a copy again while the others still get it: at its end, thousands would wait for that. */
    private static final long DUE_AGE = Duration.ofSeconds(25).toNanos();
    private static final int MAX_PAGES = 500;
    private static final int MAX_QUERY = 200;
    private static final int TURNS = 64;
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'self';"
            + " form-action 'self'; frame-ancestors 'none'; script-src 'self'";

    /** Everything below these addresses is public; {@code /} itself is too. */
    private static final List<String> PUBLIC = List.of("/avvisi/", "/idee/", "/accedi/", "/privacy/", "/note-legali/",
            "/accessibilita/", "/faq/", "/contatti/", "/mappa/", "/trasparenza/", "/trame/", "/api/v1/calls/", "/api/v1/ideas/",
            "/api/v1/courses/", "/api/v1/indicators/");

    private record Page(byte[] bytes, String contentType, String etag, long contentVersion, long renderedAt, AtomicBoolean taken) {

        /** Whether somebody should render it again. */
        boolean isDue(long now) {
            return now - renderedAt >= DUE_AGE && !taken.get();
        }

        /** Whether it is this visitor who renders it again. */
        boolean take() {
            return taken.compareAndSet(false, true);
        }
    }

    /** Read without a lock: with more threads than processors, whoever held one would often be set aside while all others wait. */
    private final Map<String, Page> pages = new ConcurrentHashMap<>();

    private final Object[] turns = Stream.generate(Object::new).limit(TURNS).toArray();

    @Inject
    private PublicContent publicContent;

    private final LongSupplier nanoTime;

    public PublicPageCache() {
        this(null, System::nanoTime);
    }

    PublicPageCache(PublicContent publicContent, LongSupplier nanoTime) {
        this.publicContent = publicContent;
        this.nanoTime = nanoTime;
    }

    @Override
    public void init(FilterConfig configuration) {
        BeforeAuthentication.put(configuration.getServletContext(), this::answer);
    }

    /** Sends a stored page with all that filters would have said about it, if there is a good one. */
    boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = isCacheable(request) ? stored(key(request)) : null;
        if (page == null || page.isDue(nanoTime.getAsLong())) {
            return false;
        }
        HeadersFilter.write(request, response);
        send(page, request, response);
        return true;
    }

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        if (!isCacheable(request)) {
            chain.doFilter(request, response);
            return;
        }
        String key = key(request);
        Page page = stored(key);
        if (page == null) {
            page = renderInTurn(key, request, response, chain);
        } else if (page.isDue(nanoTime.getAsLong()) && page.take()) {
            page = renderAndKeep(key, request, response, chain);
        }
        if (page != null) {
            send(page, request, response);
        }
    }

    /** One visitor renders a page that is out of date, the others wait for it: all rendering it at once would make all wait longer. */
    private Page renderInTurn(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        synchronized (turns[Math.floorMod(key.hashCode(), turns.length)]) {
            Page page = stored(key);
            return page == null ? renderAndKeep(key, request, response, chain) : page;
        }
    }

    private Page renderAndKeep(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        Page page = render(request, response, chain);
        if (page != null) {
            pages.put(key, page);
            dropOldest();
        }
        return page;
    }

    private void dropOldest() {
        while (pages.size() > MAX_PAGES) {
            pages.entrySet().stream().min(Comparator.comparingLong(entry -> entry.getValue().renderedAt()))
                    .ifPresent(oldest -> pages.remove(oldest.getKey(), oldest.getValue()));
        }
    }

    /** The address; for the API also what form the answer should have. */
    private static String key(HttpServletRequest request) {
        String accept = request.getRequestURI().startsWith("/api/") ? " " + request.getHeader("Accept") : "";
        return request.getRequestURI() + "?" + request.getQueryString() + accept;
    }

    static boolean isCacheable(HttpServletRequest request) {
        boolean reading = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        boolean shortQuery = request.getQueryString() == null || request.getQueryString().length() <= MAX_QUERY;
        boolean personal = request.getQueryString() != null && (request.getRequestURI().endsWith("/verifica") || request.getQueryString().contains("codice="))
                || request.getRequestURI().startsWith("/trame/posto") || request.getRequestURI().startsWith("/trame/esiti") || request.getRequestURI().startsWith("/trame/visite/prenotazione");
        return reading && shortQuery && !personal && isPublic(request.getRequestURI())
                && request.getSession(false) == null && request.getHeader("Authorization") == null;
    }

    static boolean isPublic(String path) {
        return path.equals("/") || PUBLIC.stream().anyMatch((path + "/")::startsWith);
    }

    private Page stored(String key) {
        Page page = pages.get(key);
        boolean fresh = page != null && page.contentVersion() == publicContent.version() && nanoTime.getAsLong() - page.renderedAt() < MAX_AGE;
        return fresh ? page : null;
    }

    /** Renders a page into memory; null when the answer was something else (an error, a redirect) and has been sent. */
    private Page render(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        long version = publicContent.version();
        long now = nanoTime.getAsLong();
        CapturedResponse captured = new CapturedResponse(response);
        chain.doFilter(request, captured);
        if (!captured.isPage()) {
            captured.passOn();
            return null;
        }
        byte[] bytes = captured.bytes();
        return new Page(bytes, captured.getContentType(), etag(bytes), version, now, new AtomicBoolean());
    }

    private static void send(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", page.etag());
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Content-Security-Policy", POLICY);
        if (page.etag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(page.contentType());
        response.setContentLength(page.bytes().length);
        response.getOutputStream().write(page.bytes());
    }

    private static String etag(byte[] bytes) {
        try {
            return '"' + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 12) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
