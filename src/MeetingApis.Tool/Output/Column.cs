namespace MeetingApis.Tool.Output;

/// <summary>A column of a table.</summary>
/// <param name="Title">Its head.</param>
/// <param name="Text">The text of a row. Null shows nothing.</param>
internal sealed record Column<T>(string Title, Func<T, string?> Text);
