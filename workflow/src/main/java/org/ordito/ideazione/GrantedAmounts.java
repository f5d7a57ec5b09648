package org.ordito.ideazione;

import java.math.BigDecimal;
import java.util.Map;

/** Tells what was granted; answered by the stage that grants. */
public interface GrantedAmounts {

    /** The published grants of a call, in euro, by application number. */
    Map<String, BigDecimal> ofCall(Long callId);
}
