package org.ordito.web.trame.materials;

import java.math.BigDecimal;
import org.ordito.trame.materials.Material;
import org.ordito.trame.materials.MaterialText;
import org.ordito.trame.materials.Unit;

/** A material as it stands in a form. */
public class MaterialForm {

    private String code;
    private String name;
    private Unit unit;
    private BigDecimal minimum;
    private BigDecimal target;
    private String shelf;

    /** Nothing written yet. */
    MaterialForm() {
    }

    MaterialForm(Material material) {
        code = material.getCode();
        name = material.getName();
        unit = material.getUnit();
        minimum = material.getMinimum();
        target = material.getTarget();
        shelf = material.getShelf();
    }

    MaterialText text() {
        return MaterialText.of(code, name, unit, minimum, target, shelf);
    }

    public Unit[] getUnits() {
        return Unit.values();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Unit getUnit() {
        return unit;
    }

    public void setUnit(Unit unit) {
        this.unit = unit;
    }

    public BigDecimal getMinimum() {
        return minimum;
    }

    public void setMinimum(BigDecimal minimum) {
        this.minimum = minimum;
    }

    public BigDecimal getTarget() {
        return target;
    }

    public void setTarget(BigDecimal target) {
        this.target = target;
    }

    public String getShelf() {
        return shelf;
    }

    public void setShelf(String shelf) {
        this.shelf = shelf;
    }
}
