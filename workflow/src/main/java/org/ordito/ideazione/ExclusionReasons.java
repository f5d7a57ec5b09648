package org.ordito.ideazione;

import java.util.Map;

/** Tells why applications were excluded; answered by the stage that excludes. */
public interface ExclusionReasons {

    /** The reasons of a call's exclusions, by application number. */
    Map<String, String> ofCall(Long callId);
}
