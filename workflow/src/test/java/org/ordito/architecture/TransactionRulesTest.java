package org.ordito.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.transaction.Transactional;
import org.ordito.documents.ContentSweep;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.IncomingSweep;
import org.ordito.documents.PendingScans;
import org.ordito.notifications.Delivery;
import org.ordito.notifications.Postman;
import org.ordito.people.Actor;
import org.ordito.platform.ClockTimer;
import org.ordito.platform.EntityManagers;
import org.ordito.protocol.DailyRegisterTimer;
import org.ordito.start.Startup;

/** Where a transaction begins: at a desk, or in one of the few works that nobody asks for. An enterprise bean opens one without a word. */
@AnalyzeClasses(packages = "org.ordito", importOptions = DoNotIncludeTests.class)
class TransactionRulesTest {

    private static final DescribedPredicate<CanBeAnnotated> AN_ENTERPRISE_BEAN = annotatedWith(Singleton.class).or(annotatedWith(Stateless.class))
            .or(annotatedWith(Stateful.class)).or(annotatedWith(MessageDriven.class)).as("an enterprise bean");

    private static final DescribedPredicate<JavaAnnotation<?>> NO_TRANSACTION = DescribedPredicate.describe("NOT_SUPPORTED",
            how -> how.getRawType().isEquivalentTo(TransactionAttribute.class) && how.as(TransactionAttribute.class).value() == TransactionAttributeType.NOT_SUPPORTED);

    @ArchTest
    static final ArchRule everyDeskOpensTransactions = classes()
            .that().haveSimpleNameEndingWith("Desk").should().beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule onlyDesksOpenTransactions = noClasses()
            .that().haveSimpleNameNotEndingWith("Desk").and().resideOutsideOfPackage("org.ordito.engine..").and().doNotBelongToAnyOf(DocumentStore.class)
            .should().dependOnClassesThat().resideInAPackage("jakarta.transaction..")
            .because("else nobody knows what commits together; the engine joins a desk's, and a document that was stored waits for its end");

    @ArchTest
    static final ArchRule noSingleMethodOpensATransaction = noMethods()
            .should().beAnnotatedWith(Transactional.class).orShould().beAnnotatedWith(TransactionAttribute.class);

    @ArchTest
    static final ArchRule enterpriseBeansAreThereToBeWoken = methods()
            .that().arePublic().and().areDeclaredInClassesThat(AN_ENTERPRISE_BEAN)
            .and().areDeclaredInClassesThat(DescribedPredicate.not(belongToAnyOf(EntityManagers.class, Delivery.class)))
            .should().beAnnotatedWith(Schedule.class)
            .because("what people ask for is a desk's; beside timers, only the persistence context and the delivery of one message need the server's own beans");

    @ArchTest
    static final ArchRule timersOpenNoTransaction = classes()
            .that(AN_ENTERPRISE_BEAN).and().doNotBelongToAnyOf(Startup.class, EntityManagers.class, Delivery.class, PendingScans.class, DailyRegisterTimer.class)
            .should().beAnnotatedWith(NO_TRANSACTION)
            .because("what they wake opens its own, so that one that fails undoes itself only; scanning and the daily register are works without a desk, as nobody asks for them");

    @ArchTest
    static final ArchRule timersHoldNoRule = classes()
            .that(AN_ENTERPRISE_BEAN).and().doNotBelongToAnyOf(Startup.class, EntityManagers.class, ClockTimer.class, Delivery.class, Postman.class,
                    IncomingSweep.class, ContentSweep.class, PendingScans.class, DailyRegisterTimer.class)
            .should().onlyDependOnClassesThat(simpleNameEndingWith("Desk").or(belongToAnyOf(Actor.class)).or(resideInAnyPackage("java.lang..", "jakarta..")))
            .because("they call a desk as the system: there the policy is asked and tests look; the others deal with machines, mail and files");
}
