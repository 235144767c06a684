namespace MeetingApis.SourceGeneration;

/// <summary>An operation and the static field that holds it.</summary>
internal sealed record CatalogueEntry(string OperationName, string ClassName, string FieldName);
