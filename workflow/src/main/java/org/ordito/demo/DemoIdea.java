package org.ordito.demo;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.ordito.ideazione.Activity;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.Budget;
import org.ordito.ideazione.BudgetLine;
import org.ordito.ideazione.CostCategory;
import org.ordito.ideazione.Field;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.ImpactIndicator;
import org.ordito.ideazione.ProjectPartner;
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
        IdeaContent content = new IdeaContent()
                .fromApplicant(kind, name, "Referente di " + name, account + "@demo.invalid", "")
                .about(Quarter.valueOf(json.getString("quarter")), Field.valueOf(json.getString("field")),
                        json.getString("title"), json.getString("summary"))
                .proposing(json.getString("need"), json.getString("solution"), json.getString("beneficiaries"),
                        rows(json, "impact", DemoIdea::indicator))
                .carriedBy(json.getString("team"), rows(json, "partners", DemoIdea::partner), rows(json, "timetable", DemoIdea::activity),
                        json.getString("premises"), json.getString("legalForm"))
                .costing(new Budget(rows(json, "costs", DemoIdea::cost), euro(json.getInt("requested"))), "Nessun altro aiuto pubblico negli ultimi tre anni.");
        return new DemoIdea(account, name, kind, content, json.getInt("quality", 0));
    }

    private static <R> List<R> rows(JsonObject json, String name, Function<JsonObject, R> row) {
        return json.getJsonArray(name).getValuesAs(JsonObject.class).stream().map(row).toList();
    }

    private static ImpactIndicator indicator(JsonObject row) {
        return new ImpactIndicator(row.getString("what"), row.getString("unit"), BigDecimal.valueOf(row.getInt("baseline")),
                BigDecimal.valueOf(row.getInt("target")), row.getString("source"));
    }

    private static ProjectPartner partner(JsonObject row) {
        return new ProjectPartner(row.getString("name"), row.getString("role"), false);
    }

    private static Activity activity(JsonObject row) {
        return new Activity(row.getString("title"), row.getInt("from"), row.getInt("to"));
    }

    private static BudgetLine cost(JsonObject row) {
        CostCategory category = CostCategory.valueOf(row.getString("category"));
        return row.containsKey("quantity")
                ? new BudgetLine(category, row.getString("description"), BigDecimal.valueOf(row.getInt("quantity")), euro(row.getInt("unitCost")), null)
                : BudgetLine.of(category, row.getString("description"), euro(row.getInt("amount")));
    }

    private static BigDecimal euro(int amount) {
        return BigDecimal.valueOf(amount).setScale(2);
    }
}
