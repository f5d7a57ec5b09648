package org.ordito.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Set;

/** A use case asks a policy, itself or in a method of its own class that it calls. */
final class AskingAPolicy extends ArchCondition<JavaMethod> {

    static final AskingAPolicy INSTANCE = new AskingAPolicy();

    private AskingAPolicy() {
        super("ask a policy");
    }

    @Override
    public void check(JavaMethod useCase, ConditionEvents events) {
        boolean asks = asks(useCase, new HashSet<>());
        events.add(new SimpleConditionEvent(useCase, asks, useCase.getFullName() + " asks no policy"));
    }

    private static boolean asks(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        if (!seen.add(unit)) {
            return false;
        }
        for (JavaMethodCall call : unit.getMethodCallsFromSelf()) {
            JavaClass owner = call.getTargetOwner();
            if (owner.getSimpleName().endsWith("Policy")) {
                return true;
            }
            if (owner.equals(unit.getOwner()) && call.getTarget().resolveMember().map(m -> asks((JavaCodeUnit) m, seen)).orElse(false)) {
                return true;
            }
        }
        return false;
    }
}
