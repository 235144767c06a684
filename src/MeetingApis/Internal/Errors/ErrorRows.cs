namespace MeetingApis.Internal;

/// <summary>Writes rows that differ in their code only. A row that knows more is written out.</summary>
internal static class ErrorRows
{
    /// <summary>The vendor decided.</summary>
    public static IEnumerable<ErrorRow> Definitive(MeetingErrorCategory category, params IEnumerable<string> codes) =>
        codes.Select(code => new ErrorRow(code, category));

    /// <summary>The app or the user lacks a permission scope.</summary>
    public static IEnumerable<ErrorRow> MissingScopes(params IEnumerable<string> codes) =>
        codes.Select(code => new ErrorRow(code, MeetingErrorCategory.Permission) { IsAboutScopes = true });

    /// <summary>The vendor failed, and may have done the work before.</summary>
    public static IEnumerable<ErrorRow> ServerFailures(params IEnumerable<string> codes) =>
        codes.Select(code => new ErrorRow(code, MeetingErrorCategory.Unavailable, FailureKind.Ambiguous));

    /// <summary>The token is renewed and the call replayed once.</summary>
    public static IEnumerable<ErrorRow> RejectedTokens(params IEnumerable<string> codes) =>
        codes.Select(code => new ErrorRow(code, MeetingErrorCategory.Authentication, FailureKind.TokenRejected));

    /// <summary>Too many calls.</summary>
    /// <param name="wait">How long to wait where the answer does not say; null where it does.</param>
    /// <param name="codes">The codes.</param>
    public static IEnumerable<ErrorRow> Throttled(TimeSpan? wait, params IEnumerable<string> codes) =>
        codes.Select(code => new ErrorRow(code, MeetingErrorCategory.RateLimit, FailureKind.Throttled) { Wait = wait });

    /// <summary>Limits rows to one operation.</summary>
    public static IEnumerable<ErrorRow> Of(string operation, params IEnumerable<ErrorRow> rows) =>
        rows.Select(row => row with { Operation = operation });
}
