/** The portal with its demonstration, as people meet it in a browser; each class named after a person says what that person does. */
package org.ordito.browser;
