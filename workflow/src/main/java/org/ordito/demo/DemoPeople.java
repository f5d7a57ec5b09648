package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.ordito.people.PasswordHash;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;

/** The accounts of the demonstration; the password of each is {@code ordito}. */
@ApplicationScoped
public class DemoPeople {

    /** The accounts that the sign-in page of the demonstration offers, in the order of the path they walk. */
    public static final List<Account> ACCOUNTS = List.of(
            new Account("cittadina", "Agata Demo", Role.CITIZEN),
            new Account("associazione", "Associazione Filo Demo", Role.CITIZEN),
            new Account("valutatore1", "Valutatore Uno", Role.EVALUATOR),
            new Account("valutatore2", "Valutatrice Due", Role.EVALUATOR),
            new Account("valutatore3", "Valutatore Tre", Role.EVALUATOR),
            new Account("coach1", "Coach Uno", Role.COACH),
            new Account("coach2", "Coach Due", Role.COACH),
            new Account("funzionaria", "Funzionaria Demo", Role.OFFICER),
            new Account("dirigente", "Dirigente Demo", Role.MANAGER),
            new Account("laboratorio", "Coordinatrice Laboratorio", Role.LAB_COORDINATOR),
            new Account("docente", "Docente Demo", Role.TEACHER),
            new Account("ospite", "Tutor Ospitante Demo", Role.HOST_TUTOR),
            new Account("ente", "Scuola di moda Demo", Role.PROVIDER),
            new Account("ente2", "Officina digitale Demo", Role.PROVIDER),
            new Account("servizisociali", "Assistente Sociale Demo", Role.SOCIAL_SERVICES),
            new Account("sportello", "Operatore Sportello", Role.FOCAL_POINT),
            new Account("revisore", "Revisora Demo", Role.AUDITOR),
            new Account("admin", "Amministratore Demo", Role.ADMINISTRATOR));

    /** Those who have enrolled in courses of the lab, as {@code trame1} and so on. */
    private static final List<String> IN_COURSES = List.of("Rosa Demo", "Salvo Demo", "Fatima Demo", "Concetta Demo", "Ibrahim Demo", "Nunzia Demo",
            "Gaetano Demo", "Amina Demo", "Lucia Demo", "Turi Demo", "Grazia Demo", "Ninfa Demo", "Samira Demo", "Pippo Demo", "Venera Demo", "Yusuf Demo",
            "Carmela Demo", "Nino Demo");

    /** One of them. */
    public record Account(String username, String name, Role role) {

        public String getUsername() {
            return username;
        }

        public String getName() {
            return name;
        }

        public Role getRole() {
            return role;
        }
    }

    @Inject
    private People people;

    void add() {
        String hash = PasswordHash.of("ordito");
        addNamed(hash);
        add(hash, "docente2", "Docente Due", Role.TEACHER);
        for (int i = 0; i < IN_COURSES.size(); i++) {
            add(hash, "trame" + (i + 1), IN_COURSES.get(i), Role.CITIZEN);
        }
        Stream.of(2025, 2026).flatMap(year -> DemoIdeas.ofYear(year).stream())
                .filter(idea -> people.find(idea.account()).isEmpty())
                .forEach(idea -> add(hash, idea.account(), idea.name(), Role.CITIZEN));
    }

    private void addNamed(String hash) {
        ACCOUNTS.forEach(account -> add(hash, account.username(), account.name(), account.role()));
    }

    private void add(String hash, String username, String name, Role role) {
        people.add(new Person(username, name, username + "@demo.invalid", hash, EnumSet.of(role)));
    }
}
