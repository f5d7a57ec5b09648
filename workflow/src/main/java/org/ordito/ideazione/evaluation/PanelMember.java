package org.ordito.ideazione.evaluation;

import jakarta.persistence.Embeddable;

/** One who judges for a call, known to the public only by a letter. */
@Embeddable
public class PanelMember {

    private String username;
    private String letter;
    private boolean substitute;

    protected PanelMember() {
    }

    PanelMember(String username, String letter, boolean substitute) {
        this.username = username;
        this.letter = letter;
        this.substitute = substitute;
    }

    public String getUsername() {
        return username;
    }

    /** What stands for the name wherever scores are shown: {@code A} for "Valutatore A". */
    public String getLetter() {
        return letter;
    }

    /** Whether appointed later, for applications from which others abstained. */
    public boolean isSubstitute() {
        return substitute;
    }
}
