package org.ordito.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Text;

/** The rules that keep the portal easy to pick up. */
@AnalyzeClasses(packages = "org.ordito", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule onlyTheEngineAndWhatTalksToProcessesKnowCamunda = noClasses()
            .that().resideOutsideOfPackage("org.ordito.engine..")
            .and().haveSimpleNameNotEndingWith("Process").and().haveSimpleNameNotEndingWith("Steps")
            .should().dependOnClassesThat().resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule theDomainKnowsNoPages = noClasses()
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..");

    @ArchTest
    static final ArchRule theKernelKnowsNoProgramme = noClasses()
            .that().resideInAnyPackage("org.ordito.platform..", "org.ordito.people..", "org.ordito.accounts..", "org.ordito.calls..", "org.ordito.documents..",
                    "org.ordito.notifications..", "org.ordito.audit..", "org.ordito.engine..", "org.ordito.protocol..", "org.ordito.letters..", "org.ordito.mandates..", "org.ordito.coaching..")
            .should().dependOnClassesThat().resideInAnyPackage("org.ordito.ideazione..", "org.ordito.trame..", "org.ordito.demo..", "org.ordito.start..");

    @ArchTest
    static final ArchRule featuresFormNoCycle = slices().matching("org.ordito.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule stagesFormNoCycle = slices().matching("org.ordito.ideazione.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule whatAllStagesShareKnowsNoStage = noClasses()
            .that().resideInAPackage("org.ordito.ideazione")
            .should().dependOnClassesThat().resideInAPackage("org.ordito.ideazione.(*)..");

    @ArchTest
    static final ArchRule whatTheLabSharesKnowsNoPartOfIt = noClasses()
            .that().resideInAPackage("org.ordito.trame")
            .should().dependOnClassesThat().resideInAPackage("org.ordito.trame.(*)..");

    @ArchTest
    static final ArchRule programmesKnowNothingOfEachOther = noClasses()
            .that().resideInAPackage("org.ordito.ideazione..")
            .should().dependOnClassesThat().resideInAPackage("org.ordito.trame..");

    @ArchTest
    static final ArchRule theLabKnowsNothingOfIdeAzione = noClasses()
            .that().resideInAPackage("org.ordito.trame..")
            .should().dependOnClassesThat().resideInAPackage("org.ordito.ideazione..");

    @ArchTest
    static final ArchRule messagesAreNotPutIntoWordsBeforeTheirReaderIsKnown = noClasses()
            .that().haveSimpleNameEndingWith("Messages")
            .should().dependOnClassesThat().belongToAnyOf(Text.class, RomeTime.class);

    @ArchTest
    static final ArchRule onlyDesksOpenTransactions = classes()
            .that().areAnnotatedWith(Transactional.class).should().haveSimpleNameEndingWith("Desk");

    @ArchTest
    static final ArchRule noSingleMethodOpensATransaction = noMethods().should().beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule everyUseCaseAsksAPolicy = methods()
            .that().arePublic().and().areDeclaredInClassesThat().haveSimpleNameEndingWith("Desk")
            .should(AskingAPolicy.INSTANCE);

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = noMethods()
            .that().arePublic().and().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
            .should().haveNameStartingWith("set");
}
