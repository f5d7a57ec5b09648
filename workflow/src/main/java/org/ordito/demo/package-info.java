/** The demonstration: its people, its calls and what has happened in them, loaded through the use cases themselves. */
package org.ordito.demo;
