namespace MeetingApis.Internal;

/// <summary>A piece of a path.</summary>
/// <param name="Text">The text as it is sent; for an argument, its name.</param>
/// <param name="Argument">Position of the argument that stands here; null for text.</param>
/// <param name="IsGroupedNumber">Whether the argument is sent without its spaces.</param>
internal readonly record struct PathPart(string Text, int? Argument = null, bool IsGroupedNumber = false);
