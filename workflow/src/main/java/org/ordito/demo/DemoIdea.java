package org.ordito.demo;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.Budget;
import org.ordito.ideazione.Field;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.Quarter;

/**
 * One invented idea and whose it is.
 *
 * @param account the demonstration's account that sends it
 * @param name    the group, body or person that applies
 * @param quality points out of 100 that the demonstration's evaluators will give it, more or less; 0 when they never see it
 */
record DemoIdea(String account, String name, ApplicantKind kind, IdeaContent content, int quality) {

    static DemoIdea from(JsonObject json) {
        String account = json.getString("account");
        String name = json.getString("name");
        ApplicantKind kind = ApplicantKind.valueOf(json.getString("kind"));
        JsonArray costs = json.getJsonArray("costs");
        IdeaContent content = new IdeaContent()
                .fromApplicant(kind, name, "Referente di " + name, account + "@demo.invalid", "")
                .about(Quarter.valueOf(json.getString("quarter")), Field.valueOf(json.getString("field")),
                        json.getString("title"), json.getString("summary"))
                .proposing(json.getString("need"), json.getString("solution"), json.getString("beneficiaries"), json.getString("impact"))
                .carriedBy(json.getString("team"), json.getString("partners"), json.getString("timetable"),
                        json.getString("premises"), json.getString("legalForm"))
                .costing(new Budget(euro(costs, 0), euro(costs, 1), euro(costs, 2), euro(costs, 3), euro(costs, 4),
                        euro(json.getInt("requested"))), "Nessun altro aiuto pubblico negli ultimi tre anni.");
        return new DemoIdea(account, name, kind, content, json.getInt("quality", 0));
    }

    private static BigDecimal euro(JsonArray costs, int position) {
        return euro(costs.getInt(position));
    }

    private static BigDecimal euro(int amount) {
        return BigDecimal.valueOf(amount).setScale(2);
    }
}
