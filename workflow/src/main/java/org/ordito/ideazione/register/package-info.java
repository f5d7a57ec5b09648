/** Long work on the register of applications: taking it away as a table, putting it into the hands of officers. */
package org.ordito.ideazione.register;
