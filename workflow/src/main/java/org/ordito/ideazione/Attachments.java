package org.ordito.ideazione;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ordito.documents.StoredDocument;
import org.ordito.platform.NotFound;

/** The files of the applications. */
@ApplicationScoped
public class Attachments {

    @Inject
    private EntityManager entityManager;

    /** The files of an application in the order in which they came; some dozen at most. */
    public List<Attachment> of(IdeaApplication application) {
        return entityManager.createQuery("SELECT a FROM Attachment a JOIN FETCH a.document WHERE a.application = :application"
                        + " ORDER BY a.position", Attachment.class)
                .setParameter("application", application).getResultList();
    }

    /** Those that tell of the idea, in the same order. */
    public List<Attachment> aboutIdea(IdeaApplication application) {
        return of(application).stream().filter(Attachment::isAboutIdea).toList();
    }

    /** One that tells of the idea. @param position from 1 @throws NotFound if there is none at that place */
    public StoredDocument aboutIdea(IdeaApplication application, int position) {
        return find(application, position).filter(Attachment::isAboutIdea).map(Attachment::getDocument)
                .orElseThrow(() -> new NotFound(application.getNumber() + "/" + position));
    }

    /** The file at this place, from 1. */
    public Optional<Attachment> find(IdeaApplication application, int position) {
        return entityManager.createQuery("SELECT a FROM Attachment a JOIN FETCH a.document WHERE a.application = :application"
                        + " AND a.position = :position", Attachment.class)
                .setParameter("application", application).setParameter("position", position).getResultStream().findFirst();
    }

    /** The applications that a document belongs to: one, or none, or another one after a withdrawal. */
    List<IdeaApplication> applicationsWith(StoredDocument document) {
        return entityManager.createQuery("SELECT DISTINCT a.application FROM Attachment a WHERE a.document = :document", IdeaApplication.class)
                .setParameter("document", document).getResultList();
    }

    /** Adds a file that came later, after the others. The caller holds the application's lock, or has just made it. */
    public void add(IdeaApplication application, String kind, StoredDocument document) {
        Integer last = entityManager.createQuery("SELECT MAX(a.position) FROM Attachment a WHERE a.application = :application", Integer.class)
                .setParameter("application", application).getSingleResult();
        entityManager.persist(new Attachment(application, last == null ? 1 : last + 1, kind, document, false));
    }

    /** Adds the files that an application was sent with, in this order, in one statement. It and they are kept already. */
    public void addAll(IdeaApplication application, List<Sent> files) {
        if (files.isEmpty()) {
            return;
        }
        Query insert = entityManager.createNativeQuery("INSERT INTO idea_attachment (application_id, position, kind, document_id, with_send) VALUES "
                + String.join(", ", Collections.nCopies(files.size(), "(?, ?, ?, ?, TRUE)")));
        int parameter = 1;
        for (int i = 0; i < files.size(); i++) {
            insert.setParameter(parameter++, application.id()).setParameter(parameter++, i + 1)
                    .setParameter(parameter++, files.get(i).kind()).setParameter(parameter++, files.get(i).document().id());
        }
        insert.executeUpdate();
    }

    /** A file handed in, and what it is. */
    public record Sent(String kind, StoredDocument document) {
    }
}
