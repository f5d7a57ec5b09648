package org.ordito.trame.visits;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps a handful of languages in one column: {@code IT,EN,LIS}. */
@Converter
public class LanguagesColumn implements AttributeConverter<Set<VisitLanguage>, String> {

    @Override
    public String convertToDatabaseColumn(Set<VisitLanguage> languages) {
        return languages == null ? "" : languages.stream().sorted().map(VisitLanguage::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<VisitLanguage> convertToEntityAttribute(String column) {
        Set<VisitLanguage> languages = EnumSet.noneOf(VisitLanguage.class);
        if (column != null && !column.isEmpty()) {
            Arrays.stream(column.split(",")).map(VisitLanguage::valueOf).forEach(languages::add);
        }
        return languages;
    }
}
