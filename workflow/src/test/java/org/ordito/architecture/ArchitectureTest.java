package org.ordito.architecture;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Text;

/** The rules that keep the portal easy to pick up. */
@AnalyzeClasses(packages = "org.ordito", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] PROGRAMMES = {"org.ordito.ideazione..", "org.ordito.trame.."};
    private static final String[] ABOVE_THEM = {"org.ordito.demo..", "org.ordito.start.."};

    @ArchTest
    static final ArchRule onlyTheEngineAndWhatTalksToProcessesKnowCamunda = noClasses()
            .that().resideOutsideOfPackage("org.ordito.engine..")
            .and().haveSimpleNameNotEndingWith("Process").and().haveSimpleNameNotEndingWith("Steps")
            .should().dependOnClassesThat().resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule theDomainKnowsNoPages = noClasses()
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..");

    @ArchTest
    static final ArchRule whateverIsNoProgrammeKnowsNone = noClasses()
            .that().resideOutsideOfPackages(PROGRAMMES).and().resideOutsideOfPackages(ABOVE_THEM)
            .should().dependOnClassesThat().resideInAnyPackage(PROGRAMMES)
            .orShould().dependOnClassesThat().resideInAnyPackage(ABOVE_THEM);

    @ArchTest
    static final ArchRule featuresFormNoCycle = slices().matching("org.ordito.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule stagesFormNoCycle = slices().matching("org.ordito.ideazione.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule partsOfTheLabFormNoCycle = slices().matching("org.ordito.trame.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesFormNoCycle = slices().matching("org.ordito.(**)").should().beFreeOfCycles();

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
    static final ArchRule everyUseCaseAsksAPolicy = methods()
            .that().arePublic().and().areDeclaredInClassesThat().haveSimpleNameEndingWith("Desk")
            .should(AskingAPolicy.INSTANCE);

    @ArchTest
    static final ArchRule noPermissionIsAskedForInVain = codeUnits()
            .that().areDeclaredInClassesThat().haveSimpleNameNotEndingWith("Policy")
            .should(HeedingPermissions.INSTANCE);

    @ArchTest
    static final ArchRule whatIsStoredHasNoSetters = noMethods()
            .that().arePublic().and().areDeclaredInClassesThat(annotatedWith(Entity.class).or(annotatedWith(MappedSuperclass.class)).or(annotatedWith(Embeddable.class)))
            .should().haveNameMatching("set[A-Z].*");
}
