package org.ordito.web.ideazione.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordito.ideazione.IdeaField;

class ScriptedAnswerTest {

    @Test
    void answersAreTextsAndTablesAreRowsOfTexts() {
        List<ScriptedAnswer> answers = ScriptedAnswer.all(array("""
                [{"field": "title", "base": "1", "value": "Orto"}, {"field": "partners", "base": "2", "value": [{"name": "Scuola", "role": "Aule"}]}]"""));

        assertThat(answers).extracting(ScriptedAnswer::field).containsExactly(IdeaField.TITLE, IdeaField.PARTNERS);
        assertThat(answers.get(0).read().content().getTitle()).isEqualTo("Orto");
        assertThat(answers.get(1).rows()).containsExactly(Map.of("name", "Scuola", "role", "Aule"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[{'field': 'title', 'base': '1', 'value': 7}]",
        "[{'field': 'title', 'base': '1', 'value': ['Orto']}]",
        "[{'field': 'title', 'base': '1', 'value': null}]",
        "[{'field': 'title', 'base': '1'}]",
        "[{'field': 'title', 'base': 1, 'value': 'Orto'}]",
        "[{'field': 'partners', 'base': '1', 'value': 'Scuola'}]",
        "[{'field': 'partners', 'base': '1', 'value': ['Scuola']}]",
        "[{'field': 'partners', 'base': '1', 'value': [{'name': 7}]}]",
        "[{'field': 'nothing', 'base': '1', 'value': 'Orto'}]",
        "['title']"})
    void whatIsOfAnotherTypeIsNoAnswer(String sent) {
        assertThatThrownBy(() -> ScriptedAnswer.all(array(sent.replace('\'', '"')))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void eachQuestionIsAnsweredAtMostOnce() {
        assertThatThrownBy(() -> ScriptedAnswer.all(array("""
                [{"field": "title", "base": "1", "value": "Orto"}, {"field": "title", "base": "1", "value": "Orti"}]"""))).isInstanceOf(IllegalArgumentException.class);
    }

    private static JsonArray array(String json) {
        return Json.createReader(new StringReader(json)).readArray();
    }
}
