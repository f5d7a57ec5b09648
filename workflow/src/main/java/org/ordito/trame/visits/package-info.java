/** The lab's appointments with the public: guided tours, open days and events, their dates, who books a place, and what tour operators ask for. */
package org.ordito.trame.visits;
