package org.ordito.calls;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a call says: all that an officer writes and everybody reads. Whether it may be written now is for {@link Call} to say. */
@MappedSuperclass
public abstract class CallContent {

    @Embedded
    private Notice notice = new Notice();
    @Embedded
    private Calendar calendar = new Calendar();
    @Embedded
    private Funding funding;
    @Embedded
    private Selection selection;
    @Embedded
    private Terms terms = new Terms();
    private String quarters = "";
    private String fields = "";
    @Column(name = "most_files")
    private int mostFiles = 15;

    @ElementCollection
    @CollectionTable(name = "call_criterion", joinColumns = @JoinColumn(name = "call_id"))
    @OrderColumn(name = "position")
    private List<Criterion> criteria = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "call_admitted_kind", joinColumns = @JoinColumn(name = "call_id"))
    @OrderColumn(name = "position")
    private List<AdmittedKind> kinds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "call_question", joinColumns = @JoinColumn(name = "call_id"))
    @OrderColumn(name = "position")
    private List<FormQuestion> questions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "call_attachment", joinColumns = @JoinColumn(name = "call_id"))
    @OrderColumn(name = "position")
    private List<CallAttachment> attachments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "call_article", joinColumns = @JoinColumn(name = "call_id"))
    @OrderColumn(name = "position")
    private List<Article> articles = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "call_requirement", joinColumns = @JoinColumn(name = "call_id"))
    @OrderColumn(name = "position")
    private List<Requirement> requirements = new ArrayList<>();

    void say(CallText text, List<Article> newArticles) {
        Article.check(newArticles);
        notice.say(text);
        replace(articles, newArticles, Article::copy);
    }

    void admitKinds(Participation newParticipation) {
        newParticipation.check(funding);
        quarters = Codes.write(newParticipation.getQuarters());
        fields = Codes.write(newParticipation.getFields());
        replace(kinds, newParticipation.getKinds(), AdmittedKind::copy);
    }

    void askFor(ApplicationForm newForm) {
        newForm.check();
        mostFiles = newForm.getMostFiles();
        replace(questions, newForm.getQuestions(), FormQuestion::copy);
        replace(attachments, newForm.getAttachments(), CallAttachment::copy);
    }

    void checkBy(List<Requirement> newRequirements) {
        Requirement.check(newRequirements);
        replace(requirements, newRequirements, Requirement::copy);
    }

    void judge(Selection newSelection, Terms newTerms, List<Criterion> newCriteria) {
        newSelection.check(newCriteria);
        selection = newSelection;
        terms = newTerms;
        replace(criteria, newCriteria, criterion -> criterion.guidedBy(criterion.getGuidance()));
    }

    void give(Funding newFunding) {
        newFunding.check();
        funding = newFunding;
    }

    /** A collection that is kept is not replaced but filled anew, with rows of its own. */
    private static <R> void replace(List<R> kept, List<R> given, UnaryOperator<R> copy) {
        List<R> copies = given.stream().map(copy).toList();
        kept.clear();
        kept.addAll(copies);
    }

    Calendar calendar() {
        return calendar;
    }

    public String getTitle() {
        return notice.text().title();
    }

    public String getSummary() {
        return notice.text().summary();
    }

    public String getAudience() {
        return notice.text().audience();
    }

    public String getCup() {
        return notice.text().cup();
    }

    public String getResponsibleOfficer() {
        return notice.text().responsibleOfficer();
    }

    /** The laws and acts it rests on. */
    public List<String> getLegalReferences() {
        return notice.references();
    }

    CallText getText() {
        return notice.text();
    }

    CallDates getDates() {
        return calendar.dates();
    }

    public Instant getOpensAt() {
        return calendar.getOpensAt();
    }

    public Instant getClosesAt() {
        return calendar.getClosesAt();
    }

    public Instant getFaqClosesAt() {
        return calendar.getFaqClosesAt();
    }

    public Instant getPublishedAt() {
        return calendar.getPublishedAt();
    }

    public Instant getClosedAt() {
        return calendar.getClosedAt();
    }

    public int getDurationMonths() {
        return calendar.getDurationMonths();
    }

    public Funding getFunding() {
        return funding;
    }

    /** Who may apply, for how much and for what. */
    public Participation getParticipation() {
        return new Participation(kinds, Codes.read(quarters), Codes.read(fields));
    }

    /** What applicants write and attach. */
    public ApplicationForm getForm() {
        return new ApplicationForm(mostFiles, questions, attachments);
    }

    public Selection getSelection() {
        return selection;
    }

    public Terms getTerms() {
        return terms;
    }

    public List<Criterion> getCriteria() {
        return List.copyOf(criteria);
    }

    /** The criteria of one phase, in the call's order. */
    public List<Criterion> criteria(Phase phase) {
        return criteria.stream().filter(c -> c.getPhase() == phase).toList();
    }

    public List<Article> getArticles() {
        return List.copyOf(articles);
    }

    /** The article that is cited by this number. */
    public Optional<Article> article(String number) {
        return articles.stream().filter(article -> article.getNumber().equals(number)).findFirst();
    }

    /** What the office checks in each application, in its order. */
    public List<Requirement> getRequirements() {
        return List.copyOf(requirements);
    }

    public Optional<Requirement> requirement(String code) {
        return requirements.stream().filter(requirement -> requirement.getCode().equals(code)).findFirst();
    }
}
