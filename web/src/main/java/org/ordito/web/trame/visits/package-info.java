/** The pages of the lab's appointments with the public: for everybody, for who has booked, and for who leads them. */
package org.ordito.web.trame.visits;
