package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ordito.documents.PdfWriter;

/** Writes the files that people in the demonstration attach. */
@ApplicationScoped
public class DemoAnnex {

    private static final String XHTML = """
            <html xmlns="http://www.w3.org/1999/xhtml" lang="it"><head><title>%1$s</title>
            <style>body { font-family: 'Titillium Web'; }</style></head>
            <body><h1>%1$s</h1><p>Questo documento esiste solo nella dimostrazione di Ordito.</p></body></html>""";

    @Inject
    private PdfWriter writer;

    private final Map<String, byte[]> written = new ConcurrentHashMap<>();

    /** @param title plain words, which are all that tells one file from another */
    InputStream titled(String title) {
        return new ByteArrayInputStream(written.computeIfAbsent(title, each -> writer.write(XHTML.formatted(each))));
    }
}
