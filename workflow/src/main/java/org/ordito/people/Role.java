package org.ordito.people;

/** What a person is in the portal; what each may do is said by the policies. */
public enum Role {
    CITIZEN, EVALUATOR, COACH, OFFICER, MANAGER, LAB_COORDINATOR, TEACHER, HOST_TUTOR, PROVIDER, SOCIAL_SERVICES, FOCAL_POINT, AUDITOR, ADMINISTRATOR;

    /** Whether people with this role work for the municipality's programme, and so have a desk. */
    public boolean isStaff() {
        return this != CITIZEN;
    }
}
