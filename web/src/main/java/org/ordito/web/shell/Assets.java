package org.ordito.web.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.AbstractMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;

/**
 * Addresses of the portal's own stylesheets, scripts and pictures, {@code #{asset['shell.css']}}. Their content's hash
 * stands in the address, so that browsers may keep them for a year and still see every change.
 */
@Named("asset")
@ApplicationScoped
public class Assets extends AbstractMap<String, String> {

    private static final int HASH_BYTES = 6;
    private static final String WEBJAR = "/webjars/bootstrap-italia/";

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    @Inject
    private ServletContext context;

    private String webjar;

    @PostConstruct
    void findWebjar() {
        String folder = context.getResourcePaths(WEBJAR).iterator().next();
        webjar = folder + "dist";
    }

    /** The address of a file in {@code /assets}. */
    @Override
    public String get(Object file) {
        return addresses.computeIfAbsent((String) file, name -> "/assets/" + name + "?v=" + hash("/assets/" + name));
    }

    /** Stands in the addresses of the resources that components bring along. */
    @Produces
    @Named("assetVersion")
    public String version() {
        return get("shell.css").substring(get("shell.css").indexOf('=') + 1);
    }

    /** Address of the files of bootstrap-italia; its version stands in it. */
    @Produces
    @Named("webjar")
    public String webjar() {
        return webjar;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }

    private String hash(String path) {
        try (InputStream content = context.getResourceAsStream(path)) {
            if (content == null) {
                throw new IllegalArgumentException(path);
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
