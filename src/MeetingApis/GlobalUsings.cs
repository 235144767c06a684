// The interfaces are written in Refit's vocabulary; this line is what says whose vocabulary it is.
global using MeetingApis.Internal;
