package org.ordito.trame.materials;

import java.math.BigDecimal;

/** How much of a material a course has consumed in a time. */
public record Consumption(String course, String courseTitle, String code, String material, Unit unit, BigDecimal quantity) {
}
