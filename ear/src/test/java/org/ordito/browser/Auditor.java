package org.ordito.browser;

/** The auditor, who reads the trail. */
final class Auditor extends Visitor {

    Auditor(Portal portal) {
        super(portal, "revisore", DESKTOP);
        signIn();
    }

    /** Looks for deeds of one kind on one case. @return how many the trail shows */
    int finds(String action, String number) {
        open("/app/audit.xhtml?action=" + action + "&subject=" + number);
        return page().locator("main tbody tr").count();
    }
}
