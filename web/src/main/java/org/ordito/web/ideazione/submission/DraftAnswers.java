package org.ordito.web.ideazione.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.ordito.ideazione.CostCategory;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.IdeaField;
import org.ordito.ideazione.submission.DraftConflict;
import org.ordito.ideazione.submission.DraftSave;
import org.ordito.ideazione.submission.DraftStep;
import org.ordito.ideazione.submission.FormAnswers;
import org.ordito.ideazione.submission.IdeaDraft;
import org.ordito.ideazione.submission.SubmissionDesk;
import org.ordito.people.Actor;
import org.ordito.web.text.PageText;

/**
 * The answers of one step between page and draft. The page carries, hidden, from which answers it began ({@code base.title}),
 * so that what another window or another person wrote meanwhile is shown and not overwritten.
 */
@Named
@RequestScoped
public class DraftAnswers {

    private static final int BLANK_ROWS = 2;
    private static final int MAX_ROWS = 40;

    @Inject
    private Actor actor;

    @Inject
    private SubmissionDesk desk;

    @Inject
    private PageText text;

    @Inject
    private AnswerText words;

    private IdeaDraft draft;
    private DraftForm form;
    private Map<IdeaField, List<Map<String, String>>> rows;
    private IdeaContent written;
    private DraftSave save;

    /** One question that two answered, for the page. */
    public record Choice(String id, String told, String mine, String theirs) {

        public String getId() {
            return id;
        }

        /** Who wrote the other answer, and when. */
        public String getTold() {
            return told;
        }

        public String getMine() {
            return mine;
        }

        public String getTheirs() {
            return theirs;
        }
    }

    /** Begins with what the draft holds. */
    void show(IdeaDraft opened) {
        draft = opened;
        form = new DraftForm(opened.getContent());
        rows = DraftRows.shown(opened.getContent());
        if (isSubmitted()) {
            rows.putAll(DraftRows.submitted(Faces.getRequestParameterMap()));
        }
    }

    /** Keeps the answers of a step. @return whether all are kept; otherwise the page shows both answers of each conflict */
    boolean keep(UUID draftId, DraftStep step) {
        written = form.content();
        Map<IdeaField, String> bases = new EnumMap<>(IdeaField.class);
        for (IdeaField field : step.getFields()) {
            if (DraftRows.TABLES.contains(field)) {
                DraftRows.read(field, rows.get(field), written);
            }
            if (!"theirs".equals(Faces.getRequestParameter("choice." + field.getId()))) {
                bases.put(field, submittedBase(field));
            }
        }
        save = desk.save(actor, draftId, new FormAnswers(written, bases));
        draft = save.draft();
        return save.conflicts().isEmpty();
    }

    /** The draft as it stands since the answers were kept. */
    IdeaDraft draft() {
        return draft;
    }

    public List<Choice> getChoices() {
        return save == null ? List.of() : save.conflicts().stream().map(this::choice).toList();
    }

    private Choice choice(DraftConflict conflict) {
        IdeaField field = conflict.field();
        String told = conflict.author() == null ? text.of("submission.page.conflict-somebody")
                : text.of("submission.page.conflict-by", conflict.author(), text.time(conflict.at()));
        return new Choice(field.getId(), told, words.of(field, written), words.of(field, draft.getContent()));
    }

    /** The fingerprints that the questions of a step began with, by the names of their hidden fields. */
    public Map<String, String> bases(DraftStep step) {
        Map<String, String> bases = new LinkedHashMap<>();
        for (IdeaField field : step.getFields()) {
            bases.put("base." + field.getId(), isSubmitted() && save == null ? submittedBase(field) : field.fingerprint(draft.getContent()));
        }
        return bases;
    }

    private static String submittedBase(IdeaField field) {
        String base = Faces.getRequestParameter("base." + field.getId());
        return base == null ? "" : base;
    }

    public DraftForm getForm() {
        return form;
    }

    /** The rows of a table, and some blank ones for more. @param id of the question */
    public List<Map<String, String>> rows(String id) {
        List<Map<String, String>> shown = new ArrayList<>(rows.get(IdeaField.named(id).orElseThrow()));
        if (!isSubmitted()) {
            for (int i = 0; i < BLANK_ROWS && shown.size() < MAX_ROWS; i++) {
                shown.add(Map.of());
            }
        }
        return shown;
    }

    /** The one row in which nothing is written, that scripts multiply. */
    public List<Map<String, String>> getBlanks() {
        return List.of(Map.of());
    }

    public CostCategory[] getCategories() {
        return CostCategory.values();
    }

    private static boolean isSubmitted() {
        return FacesContext.getCurrentInstance().isPostback() && Faces.getRequestParameterMap().keySet().stream().anyMatch(name -> name.startsWith("base."));
    }
}
