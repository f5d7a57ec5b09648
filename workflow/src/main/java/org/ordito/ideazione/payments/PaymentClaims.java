package org.ordito.ideazione.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.ordito.documents.StoredDocument;
import org.ordito.platform.NotFound;

/** The claims of every grant. */
@ApplicationScoped
public class PaymentClaims {

    @Inject
    private EntityManager entityManager;

    /** @throws NotFound if there is no such claim */
    public PaymentClaim numbered(String number) {
        return entityManager.createQuery("SELECT c FROM PaymentClaim c WHERE c.number = :number", PaymentClaim.class)
                .setParameter("number", number).getResultStream().findFirst().orElseThrow(() -> new NotFound(number));
    }

    /** The claims of an application in their order: three at most. */
    public List<PaymentClaim> of(Long applicationId) {
        return entityManager.createQuery("SELECT c FROM PaymentClaim c WHERE c.application.id = :application ORDER BY c.position", PaymentClaim.class)
                .setParameter("application", applicationId).getResultList();
    }

    /** The claims that a document belongs to, as the guarantee or as the proof of an expense. */
    List<PaymentClaim> with(StoredDocument document) {
        return entityManager.createQuery("SELECT c FROM PaymentClaim c WHERE c.guarantee = :document"
                        + " OR EXISTS (SELECT l.id FROM ExpenseLine l WHERE l.claim = c AND l.document = :document) ORDER BY c.number", PaymentClaim.class)
                .setParameter("document", document).getResultList();
    }

    /** What the claims before this one have brought. */
    public ClaimsBefore before(PaymentClaim claim) {
        return ClaimsBefore.of(of(claim.getApplication().id()).stream().filter(c -> c.getPosition() < claim.getPosition()).toList());
    }

    public void add(PaymentClaim claim) {
        entityManager.persist(claim);
    }
}
