package org.banso.disclosure.model;

/** Whose record it is, in words. @param isSubject the subject of the case, not one of the family */
record SubjectCard(String caseNumber, String name, boolean isSubject) {}
