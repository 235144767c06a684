namespace MeetingApis.SourceGeneration;

/// <summary>A piece of the path: a literal, or the name of the parameter that stands there.</summary>
internal sealed record PathPart(string Text, bool IsParameter);
