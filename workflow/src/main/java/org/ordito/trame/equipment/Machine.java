package org.ordito.trame.equipment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;
import org.ordito.trame.lessons.Room;

/**
 * A machine of the lab. A fault with which it must not be used takes it out at once, whoever reports it; only the lab stops it,
 * puts it back in use or withdraws it. One that is lent cannot be booked, and is back before it is withdrawn.
 */
@Entity
@Table(name = "lab_machine")
public class Machine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String inventory;
    private String name;

    @ManyToOne(optional = false)
    @JoinColumn(name = "kind_id")
    private MachineKind kind;

    @ManyToOne(optional = false)
    @JoinColumn(name = "room_id")
    private Room room;

    private boolean portable;

    @Enumerated(EnumType.STRING)
    private MachineState state = MachineState.IN_USE;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "back_on")
    private LocalDate backOn;

    @Column(name = "lent_until")
    private LocalDate lentUntil;

    protected Machine() {
    }

    Machine(MachineText text, MachineKind kind, Room room, Instant now) {
        describe(text, kind, room);
        stateSince = now;
    }

    /** @param read version of what was changed */
    void change(int read, MachineText text, MachineKind newKind, Room newRoom) {
        StaleEdit.unlessSame(read, version);
        if (!text.portable() && isLent()) {
            throw new RuleViolation("equipment.lent-now").at("portable");
        }
        describe(text, newKind, newRoom);
    }

    private void describe(MachineText text, MachineKind newKind, Room newRoom) {
        inventory = text.inventory();
        name = text.name();
        kind = newKind;
        room = newRoom;
        portable = text.portable();
    }

    /** Somebody reported that it must not be used. @return whether it was in use until now */
    boolean fault(Instant now) {
        return state == MachineState.IN_USE && become(MachineState.FAULTY, null, now);
    }

    /** @param back first day on which it is expected to work again; null when nobody knows */
    void stop(LocalDate back, Instant now) {
        if (state == MachineState.WITHDRAWN) {
            throw new RuleViolation("equipment.withdrawn-already");
        }
        if (back != null && back.isBefore(RomeTime.dayOf(now))) {
            throw new RuleViolation("equipment.back-on").at("backOn");
        }
        become(MachineState.IN_MAINTENANCE, back, now);
    }

    /** @return whether it was out of use until now */
    boolean putBack(Instant now) {
        return state != MachineState.IN_USE && become(MachineState.IN_USE, null, now);
    }

    void withdraw(Instant now) {
        if (isLent()) {
            throw new RuleViolation("equipment.lent-now");
        }
        become(MachineState.WITHDRAWN, null, now);
    }

    private boolean become(MachineState next, LocalDate back, Instant now) {
        if (state != next) {
            stateSince = now;
        }
        state = next;
        backOn = back;
        return true;
    }

    /** @throws RuleViolation {@code equipment.not-portable}, {@code equipment.not-in-use}, {@code equipment.lent-now} */
    void lend(LocalDate until) {
        if (!portable) {
            throw new RuleViolation("equipment.not-portable").at("machine");
        }
        if (state != MachineState.IN_USE) {
            throw new RuleViolation("equipment.not-in-use").at("machine");
        }
        if (isLent()) {
            throw new RuleViolation("equipment.lent-now").at("machine");
        }
        lentUntil = until;
    }

    /** The loan is longer. */
    void lendUntil(LocalDate later) {
        lentUntil = later;
    }

    void comeBack() {
        lentUntil = null;
    }

    public boolean isLent() {
        return lentUntil != null;
    }

    public boolean isUsable() {
        return state == MachineState.IN_USE && !isLent();
    }

    public Long id() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    /** The number on its label; names it in addresses. */
    public String getInventory() {
        return inventory;
    }

    public String getName() {
        return name;
    }

    public MachineKind getKind() {
        return kind;
    }

    public Room getRoom() {
        return room;
    }

    public boolean isPortable() {
        return portable;
    }

    public MachineState getState() {
        return state;
    }

    public Instant getStateSince() {
        return stateSince;
    }

    /** First day on which it is expected back from maintenance; null when it is not there, or nobody knows. */
    public LocalDate getBackOn() {
        return backOn;
    }

    /** Last day of its loan; null while it is in the lab. */
    public LocalDate getLentUntil() {
        return lentUntil;
    }
}
