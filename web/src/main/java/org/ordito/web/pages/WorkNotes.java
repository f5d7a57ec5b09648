package org.ordito.web.pages;

import java.util.List;
import java.util.Map;
import org.ordito.engine.WorkItem;

/** Says more of work in {@code /scrivania} than its title does; being a bean is all that it takes to be asked. */
public interface WorkNotes {

    /** A sentence for each item that there is one for, in the reader's language. @param items one page of the list */
    Map<WorkItem, String> of(List<WorkItem> items);
}
