package org.ordito.trame.materials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;

/** The coordinator keeps the list of materials; everybody of the lab sees what there is and what is missing. */
@ApplicationScoped
@Transactional
public class MaterialDesk {

    @Inject
    private MaterialsPolicy policy;

    @Inject
    private Materials materials;

    @Inject
    private AuditTrail audit;

    /** By code. @param after key of the slice before; null for the first */
    public Slice<Material> all(Actor who, String after) {
        policy.maySee(who).orRefuse();
        return materials.all(after);
    }

    /** Those of which something is to be ordered, by code. @param after key of the slice before; null for the first */
    public Slice<Material> shortOnes(Actor who, String after) {
        policy.maySee(who).orRefuse();
        return materials.shortOnes(after);
    }

    public long countShort(Actor who) {
        policy.maySee(who).orRefuse();
        return materials.countShort();
    }

    /** Those that are in use, by name. */
    public List<Material> inUse(Actor who) {
        policy.maySee(who).orRefuse();
        return materials.inUse();
    }

    public Material open(Actor who, String code) {
        policy.maySee(who).orRefuse();
        return materials.coded(code);
    }

    /** @throws RuleViolation {@code materials.code-there} */
    public Material add(Actor who, MaterialText text) {
        policy.mayLead(who).orRefuse();
        requireNewCode(text.code());
        Material material = new Material(text);
        materials.add(material);
        audit.record(who, "material.added", material.getCode(), "");
        return material;
    }

    /** @param read version of the material that was read before; movements count it on */
    public void change(Actor who, String code, int read, MaterialText text, boolean inUse) {
        policy.mayLead(who).orRefuse();
        Material material = materials.lock(materials.coded(code));
        if (!text.code().equals(code)) {
            requireNewCode(text.code());
        }
        material.change(read, text, inUse, materials.hasMoved(material));
        audit.record(who, "material.changed", text.code(), "");
    }

    private void requireNewCode(String code) {
        if (materials.find(code).isPresent()) {
            throw new RuleViolation("materials.code-there").at("code");
        }
    }
}
