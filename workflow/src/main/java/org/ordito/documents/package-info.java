/** Files: kept once by their content outside the database, known by type, written as PDF where the portal issues them. */
package org.ordito.documents;
