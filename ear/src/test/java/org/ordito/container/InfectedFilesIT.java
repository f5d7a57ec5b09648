package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.calls.Call;
import org.ordito.documents.StoredDocument;
import org.ordito.documents.VirusFound;
import org.ordito.people.Actor;

/** A virus that is found after a file was kept: whoever can do something about it is told. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class InfectedFilesIT {

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.with(InfectedFilesIT.class, RunningServer.class, Scene.class, Rows.class);
    }

    @Inject
    private Scene scene;

    @Inject
    private Rows rows;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Event<VirusFound> found;

    @Test
    void writerOfADraftIsTold() throws Exception {
        Actor citizen = scene.citizen();
        scene.completeDraft(citizen, scene.openCall().getSlug());
        scene.together(() -> found.fire(new VirusFound(aFileOf(citizen))));
        assertThat(rows.count("outbox_message", "username = ? AND subject LIKE '%bozza contiene un virus%'", citizen.username())).isEqualTo(1);
    }

    @Test
    void applicantAndOfficeAreToldOfASentOne() throws Exception {
        Actor citizen = scene.citizen();
        Call call = scene.openCall();
        UUID draft = scene.completeDraft(citizen, call.getSlug());
        String number = scene.send(citizen, draft).number();
        scene.together(() -> {
            found.fire(new VirusFound(aFileOf(citizen)));
        });
        assertThat(rows.count("outbox_message", "username = ? AND subject LIKE '%contiene un virus%'", citizen.username())).isEqualTo(1);
        assertThat(rows.count("outbox_message", "about = ? AND subject LIKE '%contiene un virus%'", number)).isGreaterThanOrEqualTo(1);
        assertThat(rows.count("audit_event", "subject = ? AND action = 'application.virus-found'", number)).isEqualTo(1);
    }

    private StoredDocument aFileOf(Actor who) {
        return entityManager.createQuery("SELECT d FROM StoredDocument d WHERE d.sentBy = :who ORDER BY d.id", StoredDocument.class)
                .setParameter("who", who.username()).setMaxResults(1).getSingleResult();
    }
}
