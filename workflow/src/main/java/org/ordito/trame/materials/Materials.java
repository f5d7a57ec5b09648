package org.ordito.trame.materials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ordito.platform.Keyset;
import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;

/** Every material, and every line of its list. */
@ApplicationScoped
class Materials {

    private static final int ROWS = 20;
    /** More kinds of material are not chosen from a list. */
    private static final int MOST_CHOSEN = 500;
    /** A year of a lab: some dozen courses, some hundred materials. */
    private static final int MOST_CONSUMED = 10_000;

    @Inject
    private EntityManager entityManager;

    Optional<Material> find(String code) {
        return entityManager.createQuery("SELECT m FROM Material m WHERE m.code = :code", Material.class).setParameter("code", code).getResultStream().findFirst();
    }

    /** @throws NotFound if there is none with this code */
    Material coded(String code) {
        return find(code).orElseThrow(() -> new NotFound(String.valueOf(code)));
    }

    /** Locked until the transaction ends, and read anew: its stock changes one movement after the other. */
    Material lock(Material material) {
        entityManager.flush();
        entityManager.lock(material, LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(material);
        return material;
    }

    void add(Material material) {
        entityManager.persist(material);
        entityManager.flush();
    }

    /** By code. @param after code of the last one before; null for the first slice */
    Slice<Material> all(String after) {
        return Keyset.read(entityManager.createQuery("SELECT m FROM Material m WHERE m.code > :after ORDER BY m.code", Material.class)
                .setParameter("after", after == null ? "" : after), ROWS, Material::getCode);
    }

    /** Those below their minimum, by code. @param after code of the last one before; null for the first slice */
    Slice<Material> shortOnes(String after) {
        return Keyset.read(entityManager.createQuery("SELECT m FROM Material m WHERE m.below = TRUE AND m.code > :after ORDER BY m.code", Material.class)
                .setParameter("after", after == null ? "" : after), ROWS, Material::getCode);
    }

    long countShort() {
        return entityManager.createQuery("SELECT COUNT(m) FROM Material m WHERE m.below = TRUE", Long.class).getSingleResult();
    }

    /** Those that are in use, by name, to choose from. */
    List<Material> inUse() {
        return entityManager.createQuery("SELECT m FROM Material m WHERE m.inUse = TRUE ORDER BY m.name, m.code", Material.class).setMaxResults(MOST_CHOSEN).getResultList();
    }

    /** The line that this form has written already. */
    Optional<StockMovement> sentWith(UUID request) {
        return entityManager.createQuery("SELECT s FROM StockMovement s WHERE s.request = :request", StockMovement.class)
                .setParameter("request", request.toString()).getResultStream().findFirst();
    }

    /** @throws NotFound if there is no such line */
    StockMovement movement(String publicId) {
        return entityManager.createQuery("SELECT s FROM StockMovement s JOIN FETCH s.material WHERE s.publicId = :id", StockMovement.class)
                .setParameter("id", publicId).getResultStream().findFirst().orElseThrow(() -> new NotFound(String.valueOf(publicId)));
    }

    boolean isReversed(StockMovement movement) {
        return entityManager.createQuery("SELECT COUNT(s) FROM StockMovement s WHERE s.reverses = :movement", Long.class)
                .setParameter("movement", movement).getSingleResult() > 0;
    }

    /** Which of these lines were taken back, by their public ids. */
    List<String> reversed(List<StockMovement> movements) {
        return movements.isEmpty() ? List.of() : entityManager.createQuery("SELECT s.reverses.publicId FROM StockMovement s WHERE s.reverses IN :movements", String.class)
                .setParameter("movements", movements).getResultList();
    }

    boolean hasMoved(Material material) {
        return !entityManager.createQuery("SELECT s.id FROM StockMovement s WHERE s.material = :material", Long.class)
                .setParameter("material", material).setMaxResults(1).getResultList().isEmpty();
    }

    void add(StockMovement movement) {
        entityManager.persist(movement);
        entityManager.flush();
    }

    /** The lines of a material, the newest first. @param after key of the slice before; null for the first */
    Slice<StockMovement> movements(Material material, String after) {
        TypedQuery<StockMovement> query = entityManager.createQuery("SELECT s FROM StockMovement s LEFT JOIN FETCH s.course WHERE s.material = :material AND s.id < :before"
                + " ORDER BY s.id DESC", StockMovement.class).setParameter("material", material);
        return Keyset.newest(query, after, ROWS, StockMovement::id);
    }

    /** What courses consumed from a day to a day, by course and material; what was taken back is not in it. */
    List<Consumption> consumption(LocalDate from, LocalDate to) {
        return entityManager.createQuery("SELECT c.slug, c.title, m.code, m.name, m.unit, SUM(s.quantity) FROM StockMovement s JOIN s.course c JOIN s.material m"
                        + " WHERE s.happenedOn BETWEEN :from AND :to GROUP BY c.slug, c.title, m.code, m.name, m.unit ORDER BY c.title, c.slug, m.name", Object[].class)
                .setParameter("from", from).setParameter("to", to).setMaxResults(MOST_CONSUMED).getResultStream()
                .map(row -> new Consumption((String) row[0], (String) row[1], (String) row[2], (String) row[3], (Unit) row[4], ((BigDecimal) row[5]).negate()))
                .filter(line -> line.quantity().signum() != 0).toList();
    }
}
