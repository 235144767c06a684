namespace MeetingApis.SourceGeneration;

/// <summary>One method to write. Tokens and Safety are C# expressions; Response is null where the method returns a plain <c>Task</c>.</summary>
internal sealed record OperationModel(
    string MethodName,
    string Name,
    string Verb,
    string PathTemplate,
    string Docs,
    string Tokens,
    string Safety,
    int PerSecond,
    int PerMinute,
    int PerHour,
    EquatableArray<string> Scopes,
    EquatableArray<string> DoneCodes,
    EquatableArray<KeyValuePair<string, string>> Headers,
    EquatableArray<PathPart> Path,
    EquatableArray<ParameterModel> Parameters,
    ModelType? Response)
{
    public string FieldName => $"{Stem}Operation";

    public string HeadersName => $"{Stem}Headers";

    private string Stem => MethodName.EndsWith("Async", StringComparison.Ordinal) ? MethodName.Substring(0, MethodName.Length - 5) : MethodName;
}
