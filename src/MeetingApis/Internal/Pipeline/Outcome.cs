namespace MeetingApis.Internal;

/// <summary>How an attempt, or a call, ended.</summary>
/// <param name="Value">The response record; null for an operation without one, and for a failure.</param>
/// <param name="Error">Null for success.</param>
/// <param name="Source">Where a success came from, should its value turn out to be none; null but for requests for tokens.</param>
internal readonly record struct Outcome(object? Value, ApiError? Error, AnswerSource? Source = null)
{
    public static implicit operator Outcome(ApiError error) => new(null, error);
}
