package org.ordito.trame.lessons;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

/** A room of the lab. One that is out of use keeps its lessons and takes no new ones. */
@Entity
@Table(name = "lab_room")
public class Room {

    private static final int LONGEST = 80;
    private static final int MOST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String code = UUID.randomUUID().toString();
    private String name;
    private int places;
    @Column(name = "in_use")
    private boolean inUse = true;

    protected Room() {
    }

    Room(String name, Integer places) {
        describe(name, places);
    }

    /** @param read version of what was changed */
    void change(int read, String name, Integer places, boolean inUse) {
        StaleEdit.unlessSame(read, version);
        describe(name, places);
        this.inUse = inUse;
    }

    private void describe(String newName, Integer newPlaces) {
        if (newName == null || newName.isBlank() || newName.strip().length() > LONGEST) {
            throw new RuleViolation("lessons.room-name", LONGEST).at("name");
        }
        if (newPlaces == null || newPlaces < 1 || newPlaces > MOST) {
            throw new RuleViolation("lessons.room-places", MOST).at("places");
        }
        name = newName.strip();
        places = newPlaces;
    }

    Long id() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    /** Names it in addresses and forms. */
    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    /** How many people it holds. */
    public int getPlaces() {
        return places;
    }

    public boolean isInUse() {
        return inUse;
    }
}
