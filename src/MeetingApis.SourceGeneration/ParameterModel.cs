namespace MeetingApis.SourceGeneration;

/// <summary>A parameter, its name escaped and its type fully qualified. Query is nothing, itself, or each property of it; Body is set where it is the body.</summary>
internal sealed record ParameterModel(string Name, string Type, bool IsRequired, bool IsValidated, EquatableArray<QueryModel> Query, ModelType? Body);
