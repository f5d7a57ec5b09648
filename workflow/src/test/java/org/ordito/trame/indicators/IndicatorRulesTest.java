package org.ordito.trame.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordito.platform.Text;

/** Somebody's answers, and by which indicators they are counted, on a table with the columns of {@link ParticipationRows}. */
class IndicatorRulesTest {

    private static final List<String> ANSWERS = List.of("gender", "age", "citizenship", "labour", "jobless_for", "schooling", "foreign_background", "minority",
            "disability", "homeless", "disadvantaged", "exit_state", "exit_activity", "exit_qualified", "six_state", "six_activity", "six_improved");

    private Connection database;

    @BeforeEach
    void anEmptyTable() throws SQLException {
        database = DriverManager.getConnection("jdbc:h2:mem:");
        database.createStatement().execute("CREATE TABLE participation (course_id INT, started_on DATE, age INT, "
                + ANSWERS.stream().filter(column -> !column.equals("age")).map(column -> column + " VARCHAR(20)").collect(Collectors.joining(", ")) + ")");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what was said                                                              | counted by
            age=30 labour=UNEMPLOYED jobless_for=OVER_12_MONTHS schooling=ISCED_1_2       | CO01 CO02 CO09 EECO01 EECO02 EECO03 EECO09
            age=30 labour=UNEMPLOYED jobless_for=UNDER_12_MONTHS schooling=ISCED_0        | CO01 EECO01 EECO02 EECO09
            age=24 labour=UNEMPLOYED jobless_for=UNDER_12_MONTHS schooling=ISCED_3_4      | CO01 CO02 CO06 CO10 EECO01 EECO02 EECO03 EECO07 EECO10
            age=24 labour=UNEMPLOYED jobless_for=UNDER_6_MONTHS schooling=ISCED_5_8       | CO01 CO06 CO11 EECO01 EECO02 EECO07 EECO11
            age=17 labour=STUDYING schooling=ISCED_1_2                                    | CO03 CO06 CO09 EECO01 EECO04 EECO06 EECO09
            age=54 labour=INACTIVE schooling=ISCED_3_4                                    | CO03 CO04 CO10 EECO01 EECO04 EECO10
            age=55 labour=INACTIVE schooling=ISCED_3_4                                    | CO03 CO04 CO07 CO08 CO10 EECO01 EECO04 EECO08 EECO10
            age=29 labour=WORKING schooling=ISCED_5_8                                     | CO05 CO11 EECO01 EECO05 EECO07 EECO11
            age=60 labour=WORKING citizenship=EU                                          | CO05 CO07 CO15 EECO01 EECO05 EECO08
            age=40 labour=WORKING citizenship=THIRD_COUNTRY                               | CO05 CO15 EECO01 EECO05 EECO13
            age=40 labour=WORKING citizenship=ITALIAN foreign_background=YES minority=YES | CO05 CO15 EECO01 EECO05 EECO14 EECO15
            age=40 labour=WORKING disability=YES homeless=YES disadvantaged=YES           | CO05 CO16 CO17 CO18 EECO01 EECO05 EECO12 EECO16
            """)
    void whoEntersIsCountedByWhatTheySay(String said, String codes) throws SQLException {
        enters(said);
        assertThat(codes(count -> count.total() == 1)).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            labour=INACTIVE exit_activity=SEEKING exit_qualified=NO                              | CR01 EECR01
            labour=UNEMPLOYED exit_activity=SEEKING exit_qualified=NO                            | ''
            labour=UNEMPLOYED exit_activity=TRAINING exit_qualified=YES                          | CR02 CR03 EECR02 EECR03
            labour=STUDYING exit_activity=TRAINING exit_qualified=NO                             | ''
            labour=UNEMPLOYED exit_activity=EMPLOYED exit_qualified=NO                           | CR04 EECR04
            labour=INACTIVE exit_activity=SELF_EMPLOYED exit_qualified=NO                        | CR04 EECR04
            labour=WORKING exit_activity=EMPLOYED exit_qualified=NO                              | ''
            labour=INACTIVE exit_activity=EMPLOYED exit_qualified=NO disability=YES              | CR04 CR05 EECR04
            labour=INACTIVE exit_activity=NONE exit_qualified=NO citizenship=THIRD_COUNTRY       | ''
            """)
    void whoLeavesIsCountedByWhatTheyDo(String said, String codes) throws SQLException {
        enters("age=40 exit_state=ANSWERED " + said);
        assertThat(codes(count -> count.total() == 1 && count.indicator().getPhase() == Phase.EXIT)).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            age=40 labour=UNEMPLOYED six_activity=EMPLOYED six_improved=NO                | CR06 EECR05
            age=40 labour=WORKING six_activity=EMPLOYED six_improved=YES                  | CR07 EECR06
            age=40 labour=WORKING six_activity=EMPLOYED six_improved=NO                   | ''
            age=56 labour=STUDYING six_activity=SELF_EMPLOYED six_improved=NO minority=YES | CR06 CR08 CR09 EECR05
            age=40 labour=UNEMPLOYED six_activity=SEEKING six_improved=NO                 | ''
            """)
    void sixMonthsLaterOneIsCountedByWhatOneDoesThen(String said, String codes) throws SQLException {
        enters("citizenship=ITALIAN six_state=ANSWERED " + said);
        assertThat(codes(count -> count.total() == 1 && count.indicator().getPhase() == Phase.SIX_MONTHS)).isEqualTo(codes);
    }

    @Test
    void whatIsNotSaidIsNotDeclaredOnlyWhereItIsNeeded() throws SQLException {
        enters("age=30 labour=UNEMPLOYED");
        assertThat(codes(count -> count.unknown() == 1 && count.indicator().getPhase() == Phase.ENTRY)).as("how long is not known, that they look for work is")
                .contains("CO02", "EECO03", "CO09", "CO16", "EECO13").doesNotContain("CO01", "CO05", "CO06", "EECO01", "EECO02");
        assertThat(codes(count -> count.unknown() > 0 && count.indicator().getPhase() != Phase.ENTRY)).as("nothing was asked after the course yet").isEmpty();
    }

    @Test
    void whoIsAskedAndDoesNotAnswerIsNotDeclaredUnlessItCannotMatter() throws SQLException {
        enters("age=40 labour=WORKING citizenship=ITALIAN disability=NO homeless=NO minority=NO foreign_background=NO disadvantaged=NO exit_state=UNANSWERED six_state=OPEN");
        assertThat(codes(count -> count.unknown() == 1 && count.indicator().getPhase() != Phase.ENTRY)).as("who worked before cannot be newly at work")
                .isEqualTo("CR02 CR03 CR07 EECR02 EECR03 EECR06");
    }

    @Test
    void womenMenAndEverybodyElseAreCountedApart() throws SQLException {
        enters("gender=FEMALE age=30 labour=WORKING");
        enters("gender=FEMALE age=31 labour=UNEMPLOYED");
        enters("gender=MALE age=32 labour=WORKING");
        enters("gender=OTHER age=33 labour=WORKING");
        enters("age=34 labour=WORKING");

        assertThat(counts(Programme.ESF_2021)).contains(new IndicatorCount(Indicator.EECO01, 2, 1, 2, 0), new IndicatorCount(Indicator.EECO05, 1, 1, 2, 0),
                new IndicatorCount(Indicator.EECO02, 1, 0, 0, 0));
    }

    @Test
    void withoutAnybodyEveryIndicatorIsZero() throws SQLException {
        assertThat(counts(Programme.ESF_2014)).hasSize(Indicator.of(Programme.ESF_2014).size()).allMatch(count -> count.total() == 0 && count.unknown() == 0);
    }

    @Test
    void everyIndicatorHasTheNameOfItsAnnex() {
        assertThat(Indicator.values()).allSatisfy(one -> assertThat(Text.of(Text.ITALIAN, "indicators.name." + one)).isNotBlank());
    }

    private void enters(String said) throws SQLException {
        List<String[]> answers = Arrays.stream(said.strip().split("\\s+")).map(answer -> answer.split("=")).toList();
        String columns = answers.stream().map(answer -> answer[0]).collect(Collectors.joining(", "));
        String places = answers.stream().map(answer -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert = database.prepareStatement("INSERT INTO participation (started_on, " + columns + ") VALUES (DATE '2026-03-02', " + places + ")")) {
            for (int i = 0; i < answers.size(); i++) {
                insert.setString(i + 1, answers.get(i)[1]);
            }
            insert.executeUpdate();
        }
    }

    private String codes(Predicate<IndicatorCount> which) throws SQLException {
        return Stream.concat(counts(Programme.ESF_2014).stream(), counts(Programme.ESF_2021).stream()).filter(which)
                .map(count -> count.indicator().name()).collect(Collectors.joining(" "));
    }

    private List<IndicatorCount> counts(Programme programme) throws SQLException {
        List<Indicator> indicators = Indicator.of(programme);
        List<Object[]> rows = new ArrayList<>();
        try (ResultSet result = database.createStatement().executeQuery(IndicatorQuery.sql(indicators, "(SELECT * FROM participation)", "started_on IS NOT NULL"))) {
            while (result.next()) {
                Object[] row = new Object[1 + 2 * indicators.size()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = result.getObject(i + 1);
                }
                rows.add(row);
            }
        }
        return IndicatorQuery.read(indicators, rows);
    }
}
