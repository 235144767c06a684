namespace MeetingApis.Tests.Conventions;

/// <summary>A fenced block of a readme.</summary>
internal sealed record CodeBlock(string Language, string Code);
