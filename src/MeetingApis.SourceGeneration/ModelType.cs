namespace MeetingApis.SourceGeneration;

/// <summary>A type of the vendor's JSON context, where the short name is that of the context's property.</summary>
internal sealed record ModelType(string ShortName, string FullName);
