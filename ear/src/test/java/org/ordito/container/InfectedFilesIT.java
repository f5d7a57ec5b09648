package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.calls.Call;
import org.ordito.documents.StoredDocument;
import org.ordito.documents.VirusFound;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.ideazione.payments.ClaimKind;
import org.ordito.ideazione.payments.ClaimsBefore;
import org.ordito.ideazione.payments.Expense;
import org.ordito.ideazione.payments.PaymentClaim;
import org.ordito.ideazione.payments.PaymentClaims;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.RomeTime;

/** A virus that is found after a file was kept: whoever can do something about it is told. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class InfectedFilesIT {

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private Rows rows;

    @Inject
    private IdeaApplications applications;

    @Inject
    private PaymentClaims claims;

    @Inject
    private Clock clock;

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

    @Test
    void applicantAndOfficeAreToldOfADocumentOfAClaim() throws Exception {
        Actor citizen = scene.citizen();
        String number = scene.send(citizen, scene.completeDraft(citizen, scene.openCall().getSlug())).number();
        StoredDocument invoice = aFileOf(citizen);
        scene.together(() -> claims.add(claim(applications.numbered(number), 1, invoice)));

        scene.together(() -> found.fire(new VirusFound(entityManager.find(StoredDocument.class, invoice.id()))));
        assertThat(rows.count("outbox_message", "username = ? AND subject LIKE 'Richiesta %-P1: un documento contiene un virus'", citizen.username())).isEqualTo(1);
        assertThat(rows.count("audit_event", "subject = ? AND action = 'payments.virus-found'", number + "-P1")).isEqualTo(1);
        assertThat(rows.count("outbox_message", "about = ? AND body LIKE '%rimandala indietro%'", number)).as("it is still the applicant's turn").isZero();

        scene.giveAccount(new Actor(Scene.unique("officer"), "An officer", Set.of(Role.OFFICER)));
        scene.together(() -> claims.numbered(number + "-P1").submit(new BigDecimal("90.00"), ClaimsBefore.of(List.of()), clock.instant()));
        scene.together(() -> found.fire(new VirusFound(entityManager.find(StoredDocument.class, invoice.id()))));
        assertThat(rows.count("outbox_message", "about = ? AND body LIKE '%rimandala indietro%'", number)).isGreaterThanOrEqualTo(1);
    }

    private PaymentClaim claim(IdeaApplication application, int position, StoredDocument invoice) {
        PaymentClaim claim = new PaymentClaim(application, position, ClaimKind.PROGRESS, new BigDecimal("1000.00"));
        claim.open();
        claim.add(new Expense(RomeTime.dayOf(clock.instant()), "A supplier", "Wood", new BigDecimal("100.00")), invoice, ClaimsBefore.of(List.of()), clock.instant());
        return claim;
    }

    private StoredDocument aFileOf(Actor who) {
        return entityManager.createQuery("SELECT d FROM StoredDocument d WHERE d.sentBy = :who ORDER BY d.id", StoredDocument.class)
                .setParameter("who", who.username()).setMaxResults(1).getSingleResult();
    }
}
