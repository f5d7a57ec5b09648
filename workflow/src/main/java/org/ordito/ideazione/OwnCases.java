package org.ordito.ideazione;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ordito.people.Actor;
import org.ordito.people.Person;
import org.ordito.people.Role;

/**
 * Which applications concern whom, as {@link IdeaApplication#concerns} tells of one: sent by them, written with others, or followed with a
 * mandate. Few of the staff have any, so each question goes by a person, never through a call.
 */
@ApplicationScoped
public class OwnCases {

    /** More than anybody writes; an operator of the focal point who is an officer too may come near it. */
    private static final int MOST = 500;

    /** By what an application hangs from a person; {@code ?3} says whether mandates count. */
    private static final String OF_PERSON = "SELECT a.number, a.call_id, a.state FROM idea_application a WHERE a.applicant = ?1"
            + " UNION SELECT a.number, a.call_id, a.state FROM idea_application_co_author c JOIN idea_application a ON a.id = c.application_id WHERE c.username = ?1"
            + " UNION SELECT a.number, a.call_id, a.state FROM mandate m JOIN idea_application a ON a.mandate_id = m.id"
            + " WHERE ?2 AND m.operator = ?1 AND m.ended_at IS NULL AND m.document_id IS NOT NULL";

    @Inject
    private EntityManager entityManager;

    /** Whether an application of this call that was not withdrawn concerns this person. */
    public boolean isConcerned(Actor who, Long callId) {
        return who.isSignedIn() && !query("SELECT own.number FROM (" + OF_PERSON + ") own WHERE own.call_id = ?3 AND own.state <> ?4 LIMIT 1", who)
                .setParameter(3, callId).setParameter(4, ApplicationState.WITHDRAWN.name()).getResultList().isEmpty();
    }

    /** Numbers of the applications that concern this person, in whatever call and state. */
    @SuppressWarnings("unchecked")
    public List<String> numbers(Actor who) {
        return query("SELECT own.number FROM (" + OF_PERSON + ") own LIMIT " + MOST, who).getResultList();
    }

    /** The slugs of the calls in which an application that was not withdrawn concerns this person. */
    @SuppressWarnings("unchecked")
    public List<String> calls(Actor who) {
        return query("SELECT DISTINCT c.slug FROM (" + OF_PERSON + ") own JOIN public_call c ON c.id = own.call_id WHERE own.state <> ?3", who)
                .setParameter(3, ApplicationState.WITHDRAWN.name()).getResultList();
    }

    private Query query(String sql, Actor who) {
        return entityManager.createNativeQuery(sql).setParameter(1, who.username()).setParameter(2, who.is(Role.FOCAL_POINT));
    }

    /** Who of these people has an application in this call that was not withdrawn, or wrote one with others, by account. @param people some hundreds at most */
    public Set<String> concernedAmong(Collection<Person> people, Long callId) {
        List<String> accounts = people.stream().map(Person::getUsername).toList();
        Set<String> concerned = new LinkedHashSet<>();
        if (!accounts.isEmpty()) {
            concerned.addAll(among("SELECT a.applicant FROM IdeaApplication a WHERE a.applicant IN :accounts", accounts, callId));
            concerned.addAll(among("SELECT c FROM IdeaApplication a JOIN a.coAuthors c WHERE c IN :accounts", accounts, callId));
        }
        return concerned;
    }

    private List<String> among(String query, Collection<String> accounts, Long callId) {
        return entityManager.createQuery(query + " AND a.call.id = :call AND a.state <> :withdrawn", String.class).setParameter("accounts", accounts)
                .setParameter("call", callId).setParameter("withdrawn", ApplicationState.WITHDRAWN).getResultList();
    }
}
