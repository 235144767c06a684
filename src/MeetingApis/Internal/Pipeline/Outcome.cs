namespace MeetingApis.Internal;

/// <summary>How an attempt, or a call, ended.</summary>
/// <param name="Value">The response record; null for a failure.</param>
/// <param name="Error">Null for success.</param>
/// <param name="Source">The source of a success, in case its value turns out to be missing. Null except for token requests.</param>
internal readonly record struct Outcome(object? Value, ApiError? Error, AnswerSource? Source = null)
{
    public static implicit operator Outcome(ApiError error) => new(null, error);
}
