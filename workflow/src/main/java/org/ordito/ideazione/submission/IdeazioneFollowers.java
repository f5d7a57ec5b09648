package org.ordito.ideazione.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ordito.calls.CallFollowers;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.IdeazioneCallTemplate;

/** Whom a change of a call of IdeAzione concerns. */
@ApplicationScoped
public class IdeazioneFollowers implements CallFollowers {

    @Inject
    private EntityManager entityManager;

    @Override
    public String programme() {
        return IdeazioneCallTemplate.PROGRAMME;
    }

    @Override
    public List<String> writing(Long callId) {
        return entityManager.createQuery("SELECT d.owner FROM IdeaDraft d WHERE d.call.id = :call", String.class)
                .setParameter("call", callId).getResultList();
    }

    @Override
    public List<String> helping(Long callId) {
        Stream<String> drafts = entityManager.createQuery("SELECT a.username FROM IdeaDraft d JOIN d.coAuthors a WHERE d.call.id = :call", String.class)
                .setParameter("call", callId).getResultStream();
        Stream<String> applications = entityManager.createQuery("SELECT c FROM IdeaApplication a JOIN a.coAuthors c WHERE a.call.id = :call"
                        + " AND a.state <> :withdrawn", String.class)
                .setParameter("call", callId).setParameter("withdrawn", ApplicationState.WITHDRAWN).getResultStream();
        return Stream.concat(drafts, applications).distinct().toList();
    }

    @Override
    public List<String> acting(Long callId) {
        Stream<String> drafts = entityManager.createQuery("SELECT m.operator FROM IdeaDraft d JOIN d.mandate m WHERE d.call.id = :call AND m.endedAt IS NULL",
                String.class).setParameter("call", callId).getResultStream();
        Stream<String> applications = entityManager.createQuery("SELECT m.operator FROM IdeaApplication a JOIN a.origin.mandate m WHERE a.call.id = :call"
                        + " AND a.state <> :withdrawn AND m.endedAt IS NULL", String.class)
                .setParameter("call", callId).setParameter("withdrawn", ApplicationState.WITHDRAWN).getResultStream();
        return Stream.concat(drafts, applications).distinct().toList();
    }

    @Override
    public List<Contact> contacts(Long callId) {
        return entityManager.createQuery("SELECT DISTINCT a.content.contactEmail, p.language FROM IdeaApplication a, Person p WHERE p.username = a.applicant"
                        + " AND a.call.id = :call AND a.state <> :withdrawn AND a.content.contactEmail <> '' AND LOWER(a.content.contactEmail) <> LOWER(p.email)",
                        Object[].class)
                .setParameter("call", callId).setParameter("withdrawn", ApplicationState.WITHDRAWN).getResultStream()
                .map(row -> new Contact((String) row[0], (Locale) row[1])).toList();
    }

    @Override
    public List<String> applied(Long callId) {
        return entityManager.createQuery("SELECT DISTINCT a.applicant FROM IdeaApplication a WHERE a.call.id = :call AND a.state <> :withdrawn",
                        String.class)
                .setParameter("call", callId).setParameter("withdrawn", ApplicationState.WITHDRAWN).getResultList();
    }
}
