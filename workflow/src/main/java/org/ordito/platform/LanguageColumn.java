package org.ordito.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Keeps the language of somebody's messages as its tag: {@code it}, {@code en}. */
@Converter(autoApply = true)
public class LanguageColumn implements AttributeConverter<Locale, String> {

    @Override
    public String convertToDatabaseColumn(Locale language) {
        return language == null ? null : language.getLanguage();
    }

    @Override
    public Locale convertToEntityAttribute(String column) {
        return column == null ? null : Locale.forLanguageTag(column);
    }
}
