package org.ordito.letters;

import java.util.List;

/**
 * The template of one kind as its editor shows it.
 *
 * @param text      in force
 * @param version   of the text in force; 0 for the one that ships
 * @param isShipped whether the text in force is the one that ships
 * @param versions  what was saved, newest first
 */
public record LetterSheet(LetterKind kind, LetterText text, int version, boolean isShipped, List<LetterTemplate> versions) {

    public LetterKind getKind() {
        return kind;
    }

    public int getVersion() {
        return version;
    }

    public boolean getShipped() {
        return isShipped;
    }

    public List<LetterTemplate> getVersions() {
        return versions;
    }
}
