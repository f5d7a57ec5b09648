package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.ordito.people.PasswordHash;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;

/** The accounts of the demonstration; the password of each is {@code ordito}. */
@ApplicationScoped
public class DemoPeople {

    @Inject
    private People people;

    void add() {
        String hash = PasswordHash.of("ordito");
        addNamed(hash);
        Stream.of(2025, 2026).flatMap(year -> DemoIdeas.ofYear(year).stream())
                .filter(idea -> people.find(idea.account()).isEmpty())
                .forEach(idea -> add(hash, idea.account(), idea.name(), Role.CITIZEN));
    }

    private void addNamed(String hash) {
        add(hash, "cittadina", "Agata Demo", Role.CITIZEN);
        add(hash, "associazione", "Associazione Filo Demo", Role.CITIZEN);
        add(hash, "valutatore1", "Valutatore Uno", Role.EVALUATOR);
        add(hash, "valutatore2", "Valutatrice Due", Role.EVALUATOR);
        add(hash, "valutatore3", "Valutatore Tre", Role.EVALUATOR);
        add(hash, "coach1", "Coach Uno", Role.COACH);
        add(hash, "coach2", "Coach Due", Role.COACH);
        add(hash, "funzionaria", "Funzionaria Demo", Role.OFFICER);
        add(hash, "dirigente", "Dirigente Demo", Role.MANAGER);
        add(hash, "laboratorio", "Coordinatrice Laboratorio", Role.LAB_COORDINATOR);
        add(hash, "docente", "Docente Demo", Role.TEACHER);
        add(hash, "sportello", "Operatore Sportello", Role.FOCAL_POINT);
        add(hash, "revisore", "Revisora Demo", Role.AUDITOR);
        add(hash, "admin", "Amministratore Demo", Role.ADMINISTRATOR);
    }

    private void add(String hash, String username, String name, Role role) {
        people.add(new Person(username, name, username + "@demo.invalid", hash, EnumSet.of(role)));
    }
}
