package org.ordito.web.cache;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/** One GET request and what was answered, as far as the cache looks at it. */
class Exchange {

    private final String path;
    private final Map<String, String> requestHeaders = new HashMap<>();
    private final Map<String, String> responseHeaders = new HashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private String query;
    private boolean signedIn;
    private int status = 200;
    private String contentType;

    Exchange(String path) {
        this.path = path;
    }

    Exchange with(String header, String value) {
        requestHeaders.put(header, value);
        return this;
    }

    Exchange query(String value) {
        query = value;
        return this;
    }

    Exchange signedIn() {
        signedIn = true;
        return this;
    }

    int status() {
        return status;
    }

    String header(String name) {
        return responseHeaders.get(name);
    }

    String body() {
        return body.toString(StandardCharsets.UTF_8);
    }

    HttpServletRequest request() {
        return stub(HttpServletRequest.class, (method, arguments) -> switch (method) {
            case "getMethod" -> "GET";
            case "getRequestURI" -> path;
            case "getQueryString" -> query;
            case "getHeader" -> requestHeaders.get(arguments[0]);
            case "getSession" -> signedIn ? stub(HttpSession.class, (any, none) -> null) : null;
            default -> throw new UnsupportedOperationException(method);
        });
    }

    HttpServletResponse response() {
        return stub(HttpServletResponse.class, (method, arguments) -> {
            switch (method) {
                case "setHeader" -> responseHeaders.put((String) arguments[0], (String) arguments[1]);
                case "setStatus", "sendError" -> status = (int) arguments[0];
                case "setContentType" -> contentType = (String) arguments[0];
                case "getStatus" -> {
                    return status;
                }
                case "getContentType" -> {
                    return contentType;
                }
                case "getOutputStream" -> {
                    return new Bytes();
                }
                case "getWriter" -> {
                    return new java.io.PrintWriter(body, true, StandardCharsets.UTF_8);
                }
                case "setContentLength" -> {
                    return null;
                }
                default -> throw new UnsupportedOperationException(method);
            }
            return null;
        });
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static <T> T stub(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
    }

    private final class Bytes extends ServletOutputStream {

        @Override
        public void write(int oneByte) {
            body.write(oneByte);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
