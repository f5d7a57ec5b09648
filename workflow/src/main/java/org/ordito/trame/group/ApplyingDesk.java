package org.ordito.trame.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ordito.audit.AuditTrail;
import org.ordito.calls.ApplyingGroup;
import org.ordito.calls.Call;
import org.ordito.calls.GroupEntrances;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;

/** A group applies to a public call with its data carried over: once, by the spokesperson's choice, and the others are told. */
@ApplicationScoped
@Transactional
public class ApplyingDesk {

    @Inject
    private GroupPolicy policy;

    @Inject
    private Groups groups;

    @Inject
    private GroupEntrances entrances;

    @Inject
    private People people;

    @Inject
    private GroupMessages messages;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The calls that a group may apply to now. */
    public List<Call> calls(Actor who, String number) {
        policy.maySpeak(who, groups.numbered(number)).orRefuse();
        return entrances.calls(clock.instant());
    }

    /**
     * Begins an application to a call. A second click comes to the same one.
     *
     * @param agreed whether the spokesperson says that the members agree to their names being carried over
     * @return its address
     * @throws RuleViolation {@code group.missing.agreed}, {@code group.missing.call}, {@code group.carry-not-now}; or why the call takes none
     */
    public String apply(Actor who, String number, String slug, boolean agreed) {
        LabGroup group = groups.lock(number);
        policy.maySpeak(who, group).orRefuse();
        if (group.getCarriedTo() != null) {
            return group.getCarriedTo();
        }
        group.requireCarriable();
        Call call = entrances.calls(clock.instant()).stream().filter(open -> open.getSlug().equals(slug)).findFirst()
                .orElseThrow(() -> new RuleViolation("group.missing.call").at("call"));
        if (!agreed) {
            throw new RuleViolation("group.missing.agreed").at("agreed");
        }
        group.carry(entrances.of(call).begin(who, call, brought(group)));
        audit.record(who, "group.carried", number, slug);
        messages.carried(group, call.getTitle());
        return group.getCarriedTo();
    }

    private ApplyingGroup brought(LabGroup group) {
        List<String> accounts = group.getMembers().stream().map(GroupMember::getUsername).toList();
        Map<String, String> names = people.names(accounts);
        String form = group.getChoice() == null ? null : Text.of(Text.ITALIAN, "group.form." + group.getChoice().getForm());
        String team = accounts.stream().map(account -> names.getOrDefault(account, account)).collect(Collectors.joining("\n"));
        return new ApplyingGroup(group.getFoundation() == null ? group.getName() : group.getFoundation().getName(), kind(group), group.getAim(), form, team, accounts);
    }

    /** Social cooperatives belong to the third sector by law: D.Lgs. 112/2017 art. 1, 4th paragraph. */
    private static ApplyingGroup.Kind kind(LabGroup group) {
        if (group.getFoundation() == null) {
            return ApplyingGroup.Kind.INFORMAL;
        }
        return switch (group.getChoice().getForm()) {
            case SOCIAL_A, SOCIAL_B -> ApplyingGroup.Kind.THIRD_SECTOR;
            case APS, ODV -> ApplyingGroup.Kind.ASSOCIATION;
            case COOPERATIVE -> ApplyingGroup.Kind.ENTERPRISE;
        };
    }
}
