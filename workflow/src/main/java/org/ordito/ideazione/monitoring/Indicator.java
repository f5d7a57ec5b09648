package org.ordito.ideazione.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import org.ordito.platform.Text;

/** Something that every report counts; a row of a table that the administration edits. */
@Entity
@Table(name = "indicator")
public class Indicator {

    @Id
    private String code;

    private int position;

    @Column(name = "title_it")
    private String italianTitle;

    @Column(name = "title_en")
    private String englishTitle;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    @Column(name = "by_gender")
    private boolean byGender;

    private boolean active;

    protected Indicator() {
    }

    /** @param code of the European Social Fund where there is one: {@code EECO02} */
    public Indicator(String code, int position, String italianTitle, String englishTitle, Unit unit, boolean byGender) {
        this.code = code;
        this.position = position;
        this.italianTitle = italianTitle;
        this.englishTitle = englishTitle;
        this.unit = unit;
        this.byGender = byGender;
        this.active = true;
    }

    public String getCode() {
        return code;
    }

    public String getItalianTitle() {
        return italianTitle;
    }

    public String getEnglishTitle() {
        return englishTitle;
    }

    public String title(Locale locale) {
        return locale.getLanguage().equals(Text.ITALIAN.getLanguage()) ? italianTitle : englishTitle;
    }

    public Unit getUnit() {
        return unit;
    }

    /** Whether men, women and others are counted apart. */
    public boolean isByGender() {
        return byGender;
    }
}
