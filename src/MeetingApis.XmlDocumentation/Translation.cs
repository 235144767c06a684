namespace MeetingApis.XmlDocumentation;

/// <summary>A text in two languages.</summary>
/// <param name="English">What the documentation comment says, by which the translation is found.</param>
/// <param name="Chinese">The same in Chinese. Empty where it is not translated yet.</param>
public sealed record Translation(string English, string Chinese);
