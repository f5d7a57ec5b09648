package org.ordito.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ordito.launcher.Ordito;
import org.ordito.platform.OrditoClock;

/** The machine's time is read in one place, in the domain, the pages and the launcher; everybody else asks the portal's clock, which the demonstration moves. */
class MachineTimeTest {

    private static final Set<String> TODAY = Set.of(Date.class.getName(), Calendar.class.getName(), GregorianCalendar.class.getName());

    private static final DescribedPredicate<JavaAccess<?>> MACHINE_TIME = DescribedPredicate.describe("tells the machine's time",
            access -> access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target && tellsIt(target));

    private static final ArchRule NOBODY_READS_IT = noClasses()
            .that().doNotBelongToAnyOf(OrditoClock.class, Ordito.class).should().accessTargetWhere(MACHINE_TIME)
            .because("terms end by OrditoClock; only the launcher, which runs without it, dates its own log by the machine");

    @Test
    void nobodyReadsItButTheClockAndTheLauncherForItsLog() {
        Path here = Path.of("target/classes");
        JavaClasses portal = new ClassFileImporter().importPaths(here, Path.of("../workflow/target/classes"), Path.of("../web/target/classes"));
        assertThat(portal.stream().map(JavaClass::getPackageName)).contains("org.ordito.launcher", "org.ordito.calls", "org.ordito.web.calls");
        NOBODY_READS_IT.check(portal);
    }

    @Test
    void everyWayToReadItIsSeen() {
        JavaClasses ways = new ClassFileImporter().importClasses(WaysToReadTheMachineTime.class);
        String seen = String.join("\n", NOBODY_READS_IT.evaluate(ways).getFailureReport().getDetails());
        assertThat(ways.get(WaysToReadTheMachineTime.class).getMethods()).allSatisfy(way -> assertThat(seen.contains(way.getFullName()))
                .as(way.getName()).isEqualTo(!way.getName().startsWith("allowed")));
    }

    private static boolean tellsIt(AccessTarget.CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        return switch (target.getName()) {
            case "now" -> owner.getPackageName().startsWith("java.time") && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            case "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes" -> owner.getPackageName().equals("java.time");
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "getInstance" -> owner.isAssignableTo(Calendar.class);
            case "<init>" -> TODAY.contains(owner.getName()) && target.getRawParameterTypes().isEmpty();
            default -> false;
        };
    }
}
