namespace MeetingApis.Internal;

/// <summary>A piece of a path.</summary>
/// <param name="Text">The text as it is sent; for an argument, its name.</param>
/// <param name="Argument">Position of the argument that stands here; null for text.</param>
internal readonly record struct PathPart(string Text, int? Argument = null);
