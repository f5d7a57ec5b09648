package org.ordito.web.ideazione.ideas;

import java.util.List;
import java.util.Locale;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.ordito.ideazione.Field;
import org.ordito.ideazione.PublicIdea;
import org.ordito.ideazione.PublicIdeas;
import org.ordito.ideazione.Quarter;
import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;
import org.ordito.web.pages.Address;

/** {@code /idee} lists the ideas, by quarter and field; {@code /idee/<number>} shows one. */
@Named
@RequestScoped
public class IdeasPage {

    @Inject
    private Address address;

    @Inject
    private PublicIdeas ideas;

    @Inject
    private HttpServletRequest request;

    private Quarter quarter;
    private Field field;
    private Slice<PublicIdea> slice;
    private PublicIdea idea;

    @PostConstruct
    void read() {
        address.requireAtMost(2);
        String number = address.part(1);
        if (number != null) {
            idea = ideas.find(number).orElseThrow(() -> new NotFound(number));
            return;
        }
        quarter = oneOf(Quarter.class, request.getParameter("quartiere"));
        field = oneOf(Field.class, request.getParameter("ambito"));
        slice = ideas.newest(quarter, field, request.getParameter("dopo"));
    }

    private static <E extends Enum<E>> E oneOf(Class<E> type, String name) {
        try {
            return name == null || name.isEmpty() ? null : Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new NotFound(name);
        }
    }

    public String getView() {
        return idea == null ? "/WEB-INF/ideazione/ideas.xhtml" : "/WEB-INF/ideazione/idea.xhtml";
    }

    public PublicIdea getIdea() {
        return idea;
    }

    public List<PublicIdea> getIdeas() {
        return slice.items();
    }

    /** The address of what follows, with the same choices; null at the end of the list. */
    public String getNextAddress() {
        return slice.next() == null ? null : address(quarter, field) + (quarter == null && field == null ? "?" : "&") + "dopo=" + slice.next();
    }

    /** The list of one quarter, or of all when none is given, with the field as it is chosen now. */
    public String withQuarter(Quarter chosen) {
        return address(chosen, field);
    }

    /** The list of one field, or of all when none is given, with the quarter as it is chosen now. */
    public String withField(Field chosen) {
        return address(quarter, chosen);
    }

    private static String address(Quarter quarter, Field field) {
        String query = (quarter == null ? "" : "&quartiere=" + quarter) + (field == null ? "" : "&ambito=" + field);
        return "/idee" + (query.isEmpty() ? "" : "?" + query.substring(1));
    }

    public Quarter getQuarter() {
        return quarter;
    }

    public Field getField() {
        return field;
    }

    public Quarter[] getQuarters() {
        return Quarter.values();
    }

    public Field[] getFields() {
        return Field.values();
    }
}
