package org.ordito.web.documents;

import jakarta.servlet.http.Part;

/** The field of a form for a file: browsers send it along also when nobody has chosen one. */
public final class ChosenFile {

    private ChosenFile() {
    }

    /** Whether somebody has chosen a file. @param field null when the form was sent without it */
    public static boolean isThere(Part field) {
        return field != null && field.getSubmittedFileName() != null && !field.getSubmittedFileName().isBlank();
    }
}
