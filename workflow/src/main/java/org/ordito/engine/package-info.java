/** The process engine: its start, its jobs, its clock, and the work list that it keeps for people. */
package org.ordito.engine;
