/** The lab's shop: what everybody sees and asks for, what the coordinator keeps and answers, and what makers say about their story. */
package org.ordito.web.trame.shop;
