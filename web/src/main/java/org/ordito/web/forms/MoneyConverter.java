package org.ordito.web.forms;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

import org.ordito.web.text.PageText;

/**
 * Euro with at most two decimals, as people write them: {@code 1.234,56}, {@code 1234,5}, {@code 1234}, also
 * {@code 1234.56} as calculators give it. What could mean two things is refused, never guessed.
 */
@FacesConverter("money")
public class MoneyConverter implements Converter<BigDecimal> {

    private static final Pattern ITALIAN = Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+|\\d{1,12})(?:,(\\d{1,2}))?");
    private static final Pattern CALCULATOR = Pattern.compile("(\\d{1,12})\\.(\\d{1,2})");

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        return read(written).orElseThrow(() -> new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR,
                PageText.in(context.getViewRoot().getLocale(), "shell.money-unreadable"), null)));
    }

    /** The amount that was written, at scale 2; empty when it cannot be read without guessing. */
    public static Optional<BigDecimal> read(String written) {
        String text = written.replaceAll("[\\s\\u00a0€]", "");
        Matcher match = ITALIAN.matcher(text);
        if (!match.matches()) {
            match = CALCULATOR.matcher(text);
        }
        if (!match.matches()) {
            return Optional.empty();
        }
        String decimals = match.group(2) == null ? "0" : match.group(2);
        return Optional.of(new BigDecimal(match.group(1).replace(".", "") + "." + decimals).setScale(2));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal value) {
        return value == null ? "" : String.format(java.util.Locale.ITALIAN, "%,.2f", value);
    }
}
