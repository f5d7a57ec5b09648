package org.ordito.trame.materials;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

/** A material and how much of it there is: never less than nothing. Its stock changes by movements alone. */
@Entity
@Table(name = "lab_material")
public class Material {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String code;
    private String name;
    @Enumerated(EnumType.STRING)
    private Unit unit;
    private BigDecimal stock = BigDecimal.ZERO.setScale(2);
    private BigDecimal minimum;
    private BigDecimal target;
    private String shelf;
    @Column(name = "in_use")
    private boolean inUse = true;
    /** As the database says it, for lists; see {@link #isShort()}. */
    @Column(name = "is_short", insertable = false, updatable = false)
    private boolean below;

    protected Material() {
    }

    Material(MaterialText text) {
        describe(text);
    }

    /** @param read version of what was changed @throws RuleViolation {@code materials.unit-fixed} once something has moved */
    void change(int read, MaterialText text, boolean stillUsed, boolean hasMoved) {
        StaleEdit.unlessSame(read, version);
        if (hasMoved && text.unit() != unit) {
            throw new RuleViolation("materials.unit-fixed").at("unit");
        }
        describe(text);
        inUse = stillUsed;
    }

    private void describe(MaterialText text) {
        code = text.code();
        name = text.name();
        unit = text.unit();
        minimum = text.minimum();
        target = text.target();
        shelf = text.shelf();
    }

    /** @param quantity below nothing for what goes @throws RuleViolation {@code materials.not-enough} */
    void move(BigDecimal quantity) {
        BigDecimal left = stock.add(quantity);
        if (left.signum() < 0) {
            throw new RuleViolation("materials.not-enough", stock).at("quantity");
        }
        if (left.compareTo(MaterialText.CEILING) > 0) {
            throw new RuleViolation("materials.quantity").at("quantity");
        }
        stock = left;
    }

    public boolean isShort() {
        return inUse && stock.compareTo(minimum) < 0;
    }

    /** How much is to be ordered; nothing while there is enough. */
    public BigDecimal getToOrder() {
        return isShort() ? target.subtract(stock) : BigDecimal.ZERO;
    }

    Long id() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    /** On its shelf; names it in addresses. */
    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public Unit getUnit() {
        return unit;
    }

    public BigDecimal getStock() {
        return stock;
    }

    public BigDecimal getMinimum() {
        return minimum;
    }

    public BigDecimal getTarget() {
        return target;
    }

    /** Where it lies; may be empty. */
    public String getShelf() {
        return shelf;
    }

    /** Whether it is still bought and used. */
    public boolean isInUse() {
        return inUse;
    }
}
