package org.ordito.web.documents;

import jakarta.servlet.http.Part;
import java.util.stream.Collectors;
import org.ordito.documents.UploadLimits;

/** The field of a form for a file: browsers send it along also when nobody has chosen one. */
public final class ChosenFile {

    private ChosenFile() {
    }

    /** Whether somebody has chosen a file. @param field null when the form was sent without it */
    public static boolean isThere(Part field) {
        return field != null && field.getSubmittedFileName() != null && !field.getSubmittedFileName().isBlank();
    }

    /** What a browser offers to choose: the endings of the accepted types, as the attribute {@code accept} wants them. */
    public static String accept(UploadLimits limits) {
        return limits.types().stream().flatMap(type -> type.getExtensions().stream()).map(ending -> "." + ending).collect(Collectors.joining(","));
    }
}
