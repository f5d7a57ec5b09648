/** What every slice needs and no slice owns: time, texts, numbers, permissions, the database and its migration. */
package org.ordito.platform;
