package org.ordito.ideazione;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Locale;
import org.ordito.platform.Text;

/** A {@link Remark} as it stands with its application: in the words of the day it was taken in, whatever the call says later. */
@Entity
@Table(name = "idea_arrival_remark")
public class ArrivalRemark {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id")
    private IdeaApplication application;

    private int position;

    private String italian;

    private String english;

    protected ArrivalRemark() {
    }

    /** @param position its place among the application's, from 1 */
    ArrivalRemark(IdeaApplication application, int position, Remark remark) {
        this.application = application;
        this.position = position;
        this.italian = remark.sentence(Text.ITALIAN);
        this.english = remark.sentence(Locale.ENGLISH);
    }

    /** In one of the languages of the portal. */
    public String sentence(Locale locale) {
        return Text.ITALIAN.getLanguage().equals(locale.getLanguage()) ? italian : english;
    }
}
