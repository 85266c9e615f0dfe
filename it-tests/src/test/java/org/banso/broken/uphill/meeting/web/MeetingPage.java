package org.banso.broken.uphill.meeting.web;

import org.banso.broken.uphill.desk.web.Frame;

/** Stands in the frame of the desk. */
public class MeetingPage extends Frame {}
