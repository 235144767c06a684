namespace MeetingApis.Testing;

/// <summary>What is wrong with a field of a request.</summary>
internal sealed record FieldFault(string Field, string Reason, bool IsWrongType = false);
