package org.ordito.web.trame.placement;

/** Something with a box to tick. */
public class Choice {

    private final String key;
    private final String label;
    private boolean chosen;

    Choice(String key, String label, boolean chosen) {
        this.key = key;
        this.label = label;
        this.chosen = chosen;
    }

    public String getKey() {
        return key;
    }

    public String getLabel() {
        return label;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
