package org.ordito.ideazione.arrivals;

import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;

/**
 * One row that somebody filled in.
 *
 * @param number as spreadsheets count, from 1
 * @param cells  those that are not blank, by the id of their column
 */
record SheetRow(int number, Map<String, Cell> cells) {
}
