package org.ordito.architecture;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.ordito.platform.Permission;

/** Every permission that is asked for is refused by, looked at, joined to another, or handed on as the answer: not one is let fall. */
final class HeedingPermissions extends ArchCondition<JavaCodeUnit> {

    static final HeedingPermissions INSTANCE = new HeedingPermissions();

    private static final Set<String> JOINED = Set.of("and", "or");
    private static final Set<String> HEEDED = Set.of("and", "or", "orRefuse", "isGranted");

    private HeedingPermissions() {
        super("heed every permission");
    }

    @Override
    public void check(JavaCodeUnit unit, ConditionEvents events) {
        boolean isAnswer = unit.getRawReturnType().isEquivalentTo(Permission.class);
        long asked = unit.getMethodCallsFromSelf().stream().filter(HeedingPermissions::asks).count();
        long heeded = unit.getMethodCallsFromSelf().stream().filter(call -> isOf(call, HEEDED)).count() + handedOn(unit);
        events.add(new SimpleConditionEvent(unit, isAnswer || asked <= heeded, "%s asks for %d permissions and heeds %d in %s".formatted(
                unit.getFullName(), asked, heeded, unit.getSourceCodeLocation())));
    }

    private static boolean asks(JavaMethodCall call) {
        return call.getTarget().getRawReturnType().isEquivalentTo(Permission.class) && !isOf(call, JOINED);
    }

    /** As what they are, to whoever heeds them then. */
    private static long handedOn(JavaCodeUnit unit) {
        return unit.getCallsFromSelf().stream().filter(call -> !call.getTargetOwner().isEquivalentTo(Permission.class))
                .flatMap(call -> call.getTarget().getRawParameterTypes().stream()).filter(type -> type.isEquivalentTo(Permission.class)).count();
    }

    private static boolean isOf(JavaMethodCall call, Set<String> names) {
        return call.getTargetOwner().isEquivalentTo(Permission.class) && names.contains(call.getName());
    }
}
