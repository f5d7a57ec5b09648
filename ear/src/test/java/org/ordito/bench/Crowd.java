package org.ordito.bench;

import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** People with an account each and a complete draft each, as if they had written it on the days before; and the call they write for. */
final class Crowd {

    /** The call that takes their applications: a copy of the demonstration's open one that stays open longer. */
    static final String CALL = "bench";

    private static final String OPEN_CALL = "ideazione-2026";
    private static final String PASSWORD = "ordito";

    /** A password kept at a hundredth of its cost: for people whose signing in is only the way to what is measured. */
    private static final String CHEAP = Passwords.cheap(PASSWORD);

    private final Tables tables;
    private final URI portal;
    private final long call;
    private final long model;
    private int rounds;

    Crowd(Tables tables, URI portal) throws SQLException {
        this.tables = tables;
        this.portal = portal;
        this.model = tables.number("SELECT MIN(a.id) FROM idea_application a JOIN public_call c ON c.id = a.call_id WHERE c.slug = ?", OPEN_CALL);
        this.call = open();
    }

    private long open() throws SQLException {
        long open = tables.number("SELECT id FROM public_call WHERE slug = ?", OPEN_CALL);
        tables.copy("public_call", "public_call t WHERE t.id = " + open,
                Map.of("slug", "'" + CALL + "'", "closes_at", "t.closes_at + INTERVAL 1 YEAR"));
        long copy = tables.number("SELECT id FROM public_call WHERE slug = ?", CALL);
        for (String part : List.of("call_admitted_kind", "call_question", "call_attachment", "call_article", "call_criterion", "call_budget")) {
            tables.copy(part, part + " t WHERE t.call_id = " + open, Map.of("call_id", String.valueOf(copy)));
        }
        return copy;
    }

    long call() {
        return call;
    }

    /** People whose machines send for them; their passwords are checked at a hundredth of the real cost. */
    List<Machine> machines(int size) throws SQLException {
        return gather(size, true).stream().map(person -> new Machine(portal, person.username(), PASSWORD)).toList();
    }

    /** @param cheap whether their passwords are checked at a hundredth of the real cost */
    List<Sender> gather(int size, boolean cheap) throws SQLException {
        rounds++;
        String name = "bench-" + rounds + "-";
        String hash = cheap ? CHEAP : tables.text("SELECT password_hash FROM person WHERE username = 'cittadina'");
        tables.change("INSERT INTO person (version, username, name, email, password_hash) SELECT 0, CONCAT(?, seq),"
                + " CONCAT('Persona ', ?, seq, 'z'), CONCAT(?, seq, '@example.org'), ? FROM seq_1_to_" + size, name, marker(rounds), name, hash);
        tables.change("INSERT INTO person_role (person_id, role) SELECT id, 'CITIZEN' FROM person WHERE username LIKE ?", name + "%");
        writeDrafts(name);
        List<Sender> senders = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            String draft = tables.text("SELECT public_id FROM idea_draft WHERE owner = ?", name + i);
            senders.add(new Sender(portal, name + i, PASSWORD, marker(rounds) + i + "z", draft));
        }
        return senders;
    }

    /** Each draft says what the model says, under a title of its own, with the model's files. */
    private void writeDrafts(String name) throws SQLException {
        List<String> content = tables.texts("SELECT d.column_name FROM information_schema.columns d JOIN information_schema.columns a"
                + " ON a.table_schema = d.table_schema AND a.column_name = d.column_name AND a.table_name = 'idea_application'"
                + " WHERE d.table_schema = DATABASE() AND d.table_name = 'idea_draft' AND d.column_name NOT IN ('id', 'version', 'call_id', 'title')");
        String columns = String.join(", ", content);
        tables.change("INSERT INTO idea_draft (version, public_id, owner, call_id, step, begun_at, saved_at, title, " + columns + ")"
                + " SELECT 1, UUID(), p.username, ?, 'SUMMARY', a.sent_at, a.sent_at, CONCAT('Idea di ', p.name), a." + columns.replace(", ", ", a.")
                + " FROM person p JOIN idea_application a ON a.id = ? WHERE p.username LIKE ?", call, model, name + "%");
        tables.change("INSERT INTO idea_draft_attachment (public_id, draft_id, kind, document_id) SELECT UUID(), d.id, f.kind, f.document_id"
                + " FROM idea_draft d JOIN idea_attachment f ON f.application_id = ? WHERE d.owner LIKE ?", model, name + "%");
    }

    private static String marker(int round) {
        return Sender.MARK + round + "x";
    }
}
