package org.ordito.trame.group;

import static org.ordito.trame.group.ChecklistItem.Doer.*;
import static org.ordito.trame.group.ChecklistItem.Phase.*;
import static org.ordito.trame.group.LegalForm.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that the checklists ask, in their order, and of which forms: what is done by whom, when, and with which document. The words of each
 * are {@code group.item.<name>} and {@code group.item-help.<name>}. No document tells of anybody's health or hardship: those stay at the lab.
 */
public enum ChecklistItem {
    BUSINESS_IDEA(MEMBERS, BEFORE, true, EnumSet.allOf(LegalForm.class)),
    FOUNDERS(MEMBERS, BEFORE, false, EnumSet.allOf(LegalForm.class)),
    /** L. 381/1991 art. 4: shown on paper at the lab, never uploaded. */
    DISADVANTAGED(EXPERT, BEFORE, false, EnumSet.of(SOCIAL_B)),
    ECONOMIC_PLAN(MEMBERS, BEFORE, true, EnumSet.of(COOPERATIVE, SOCIAL_A, SOCIAL_B)),
    /** Civil code art. 2525: a share is worth 25 euro at least. */
    SHARES(MEMBERS, BEFORE, false, EnumSet.of(COOPERATIVE, SOCIAL_A, SOCIAL_B)),
    /** Civil code art. 2542: the board has three members at least. */
    BOARD(MEMBERS, BEFORE, false, EnumSet.allOf(LegalForm.class)),
    SEAT(MEMBERS, BEFORE, true, EnumSet.allOf(LegalForm.class)),
    /** Civil code art. 2521; for associations D.Lgs. 117/2017 art. 21. */
    STATUTE(EXPERT, BEFORE, true, EnumSet.allOf(LegalForm.class)),
    /** Civil code art. 2521: by public deed. */
    NOTARY(EXPERT, BEFORE, false, EnumSet.of(COOPERATIVE, SOCIAL_A, SOCIAL_B)),
    ASSEMBLY(MEMBERS, BEFORE, false, EnumSet.of(APS, ODV)),
    /** Civil code art. 2523. */
    BUSINESS_REGISTER(EXPERT, AFTER, true, EnumSet.of(COOPERATIVE, SOCIAL_A, SOCIAL_B)),
    DEED_REGISTERED(EXPERT, AFTER, true, EnumSet.of(APS, ODV)),
    VAT_NUMBER(EXPERT, AFTER, true, EnumSet.of(COOPERATIVE, SOCIAL_A, SOCIAL_B)),
    PEC(MEMBERS, AFTER, false, EnumSet.allOf(LegalForm.class)),
    /** Civil code art. 2512. */
    COOPERATIVES_REGISTER(EXPERT, AFTER, true, EnumSet.of(COOPERATIVE, SOCIAL_A, SOCIAL_B)),
    /** L. 381/1991 art. 9. */
    SOCIAL_REGISTER(EXPERT, AFTER, true, EnumSet.of(SOCIAL_A, SOCIAL_B)),
    /** D.Lgs. 117/2017 arts. 45 to 47. */
    RUNTS(EXPERT, AFTER, true, EnumSet.of(APS, ODV)),
    /** D.Lgs. 117/2017 art. 18. */
    INSURANCE(MEMBERS, AFTER, true, EnumSet.of(APS, ODV)),
    BOOKS(MEMBERS, AFTER, false, EnumSet.allOf(LegalForm.class));

    /** Who does it. */
    public enum Doer { MEMBERS, EXPERT }

    /** Before the deed, or after it. */
    public enum Phase { BEFORE, AFTER }

    private final Doer doer;
    private final Phase phase;
    private final boolean paper;
    private final Set<LegalForm> forms;

    ChecklistItem(Doer doer, Phase phase, boolean paper, Set<LegalForm> forms) {
        this.doer = doer;
        this.phase = phase;
        this.paper = paper;
        this.forms = forms;
    }

    /** The checklist of a form. */
    public static List<ChecklistItem> of(LegalForm form) {
        return Stream.of(values()).filter(item -> item.forms.contains(form)).toList();
    }

    public Doer getDoer() {
        return doer;
    }

    public Phase getPhase() {
        return phase;
    }

    public boolean isBefore() {
        return phase == BEFORE;
    }

    public boolean isOfMembers() {
        return doer == MEMBERS;
    }

    /** Whether it is done with a document. */
    public boolean isPaper() {
        return paper;
    }
}
