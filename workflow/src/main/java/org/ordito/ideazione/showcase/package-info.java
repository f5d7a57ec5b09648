/** What IdeAzione contributes to pages that know no programme. */
package org.ordito.ideazione.showcase;
