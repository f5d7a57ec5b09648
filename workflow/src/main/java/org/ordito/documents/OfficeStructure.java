package org.ordito.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ordito.platform.RuleViolation;

/**
 * A text or sheet of an office program (ECMA-376, ISO/IEC 26300): a zip whose parts say what it is, without macros, its XML without
 * declarations of entities.
 */
final class OfficeStructure {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final int MIMETYPE_LENGTH = 100;

    /** The JDK's own, whatever the server brings. */
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    }

    private FileType type;

    private OfficeStructure() {
    }

    /**
     * What the parts say it is, once all of them were looked at.
     *
     * @return null when it is a zip of some other kind
     * @throws RuleViolation {@code documents.office-macros}, {@code documents.office-entities}, or as {@link ZipParts#visit} says
     */
    static FileType checkedTypeOf(Path file) throws IOException {
        OfficeStructure structure = new OfficeStructure();
        ZipParts.visit(file, structure::look);
        return structure.type;
    }

    private void look(String name, InputStream content) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (isMacro(lower)) {
            throw new RuleViolation("documents.office-macros");
        }
        if (name.equals("mimetype")) {
            lookAtMimetype(content);
        } else if (lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".rdf") || lower.endsWith(".vml")) {
            readXml(content, name.equals("[Content_Types].xml"));
        }
    }

    private static boolean isMacro(String name) {
        return name.contains("vbaproject") || name.contains("vbadata") || name.startsWith("basic/") || name.startsWith("scripts/");
    }

    private void lookAtMimetype(InputStream content) throws IOException {
        String written = new String(content.readNBytes(MIMETYPE_LENGTH), StandardCharsets.US_ASCII).strip();
        if (written.equals(FileType.ODT.getMediaType()) || written.equals(FileType.ODS.getMediaType())) {
            type = FileType.of(written).orElseThrow();
        }
    }

    private void readXml(InputStream content, boolean tellsTypes) throws IOException {
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(content);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new RuleViolation("documents.office-entities");
                }
                if (tellsTypes && event == XMLStreamConstants.START_ELEMENT) {
                    lookAtType(reader.getAttributeValue(null, "ContentType"));
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void lookAtType(String contentType) {
        if (contentType == null) {
            return;
        }
        if (contentType.contains("macroEnabled")) {
            throw new RuleViolation("documents.office-macros");
        }
        if (contentType.equals(WORD)) {
            type = FileType.DOCX;
        } else if (contentType.equals(SHEET)) {
            type = FileType.XLSX;
        }
    }
}
