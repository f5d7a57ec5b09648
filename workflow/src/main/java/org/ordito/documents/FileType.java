package org.ordito.documents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The types of file that the portal may accept; a closed list, each known by its content and not by its name. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    /** A file of one of the other types in a signed envelope (CAdES). */
    P7M("application/pkcs7-mime", "p7m");

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String getMediaType() {
        return mediaType;
    }

    /** The endings of file names, in lower case and without a dot; the usual one first. */
    public List<String> getExtensions() {
        return extensions;
    }

    /** The type of files with this media type. */
    public static Optional<FileType> of(String mediaType) {
        return Stream.of(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
    }
}
