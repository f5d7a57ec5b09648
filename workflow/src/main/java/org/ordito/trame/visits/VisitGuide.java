package org.ordito.trame.visits;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who leads a guided tour. The number on the national list is shown wherever the tour is offered (L. 190/2023, art. 5). */
@Embeddable
public class VisitGuide {

    static final int NAME = 120;
    static final int LICENCE = 60;

    @Column(name = "guide_name")
    private String name = "";
    @Column(name = "guide_licence")
    private String licence = "";
    @Column(name = "guide_account")
    private String account;

    protected VisitGuide() {
    }

    /** @param account with which the guide sees who has booked; null when she has none */
    public VisitGuide(String name, String licence, String account) {
        this.name = name == null ? "" : name.strip();
        this.licence = licence == null ? "" : licence.strip();
        this.account = account == null || account.isBlank() ? null : account.strip();
    }

    static VisitGuide nobody() {
        return new VisitGuide("", "", null);
    }

    public String getName() {
        return name;
    }

    public String getLicence() {
        return licence;
    }

    public String getAccount() {
        return account;
    }
}
