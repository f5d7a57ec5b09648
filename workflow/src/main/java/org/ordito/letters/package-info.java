/** Letters that the office writes to people: templates that an administrator edits, PDF/A documents with their protocol number. */
package org.ordito.letters;
