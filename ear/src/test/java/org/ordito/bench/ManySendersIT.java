package org.ordito.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ordito.launcher.Backstage;
import org.ordito.launcher.Ordito;
import org.ordito.launcher.Settings;
import org.ordito.launcher.TestHome;

/** Many people and machines send in the same moment: nothing is lost or sent twice, and nobody sees anybody else's page. */
class ManySendersIT {

    private static final int PEOPLE = 50;
    private static final int MACHINES = 20;
    private static final int FEW = 4;

    /** A statement more costs every send of the last day: whoever raises this has a reason. */
    private static final int MOST_STATEMENTS = 40;

    @Test
    void allWhoSendAtOnceAreThereOnceAndSeeOnlyTheirOwn() throws Exception {
        try (TestHome home = TestHome.named("many-senders");
                Ordito ordito = home.start(path -> Ordito.start(Settings.forTest(path, true)));
                Tables tables = new Tables(new Backstage(ordito).connect());
                BareEngine engine = new BareEngine(new Backstage(ordito), tables)) {
            Crowd crowd = new Crowd(tables, ordito.url());
            SendStatements statements = new SendStatements(crowd, engine, tables);
            assertThat(statements.least()).as("statements of one final send").isBetween(20L, (long) MOST_STATEMENTS);
            List<Sender> people = crowd.gather(PEOPLE, true);
            List<Machine> machines = crowd.machines(MACHINES);
            Load.each(FEW, people.stream().<Load.Deed>map(person -> () -> {
                person.signIn();
                person.open();
            }).toList());
            Load.each(FEW, machines.stream().<Load.Deed>map(machine -> machine::prove).toList());
            Sender first = people.get(0);
            assertThat(first.sendUndeclared()).as("what is missing is told by the page").contains("name=\"sending:send\"");
            assertThatThrownBy(first::sendFromElsewhere).hasMessageContaining("Answer 403");

            List<Load.Deed> all = new ArrayList<>();
            people.forEach(person -> all.add(() -> {
                person.send();
                person.readReceipt();
                String number = person.number();
                person.send();
                assertThat(person.number()).as("the number of a second click").isEqualTo(number);
            }));
            machines.forEach(machine -> all.add(machine::send));
            Collections.shuffle(all);
            Load.each(all.size(), all);

            Sent sent = new Sent(tables, crowd.call(), ordito.home());
            sent.addAll(statements.senders());
            sent.addAll(people);
            sent.addAll(machines);
            sent.awaitReceipts();
            assertThat(sent.prove()).startsWith(statements.senders().size() + PEOPLE + MACHINES + " applications were sent");
        }
    }
}
