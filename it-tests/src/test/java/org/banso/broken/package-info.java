/**
 * Small houses that are broken on purpose, one for each rule of the house: whoever is called Broken… breaks it, the others
 * keep it. They show that a rule can fail; nothing of them is ever deployed.
 */
package org.banso.broken;
