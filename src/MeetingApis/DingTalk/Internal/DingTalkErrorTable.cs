namespace MeetingApis.DingTalk.Internal;

/// <summary>DingTalk's documented codes, under their normalised form: see <see cref="DingTalkCode"/>.</summary>
internal static partial class DingTalkErrorTable
{
    /// <summary>The page on the codes that every operation can answer.</summary>
    public const string HelpPage = "https://open.dingtalk.com/document/development/server-api-error-codes-1";

    private static readonly TimeSpan s_second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_minute = TimeSpan.FromSeconds(60);

    public static ErrorTable Table { get; } = new(
        HelpPage,
        [.. Normalized([.. DingTalkResources.Errors, .. Tokens(), .. Connections(), .. Generic()])]);

    /// <summary>What a code that no page lists means by the vendor's naming habits; null where they say nothing.</summary>
    /// <remarks>Only the words for throttling make a call transient. <c>systemError</c> is no such word: <c>systemError.notPermittedAccess</c> begins with it.</remarks>
    public static ErrorRow? Fallback(string normalized)
    {
        if (Starts("forbiddenaccessdeniedqpm") || Has("qpmlimit"))
        {
            return new(normalized, MeetingErrorCategory.RateLimit, FailureKind.Throttled) { Wait = s_minute };
        }

        if (Starts("forbiddenaccessdeniedqps") || Has("qpslimit") || Starts("throttling"))
        {
            return new(normalized, MeetingErrorCategory.RateLimit, FailureKind.Throttled) { Wait = s_second };
        }

        MeetingErrorCategory category =
            Starts("forbidden") ? MeetingErrorCategory.Permission
            : Starts("missing") || Starts("illegal") || (Starts("invalid") && Has("parameter")) || (Starts("param") && Ends("error")) ? MeetingErrorCategory.Validation
            : Ends("notfound") || Ends("notexist") ? MeetingErrorCategory.NotFound
            : MeetingErrorCategory.Unknown;
        return category == MeetingErrorCategory.Unknown ? null : new(normalized, category);

        bool Starts(string text) => normalized.StartsWith(text, StringComparison.Ordinal);
        bool Ends(string text) => normalized.EndsWith(text, StringComparison.Ordinal);
        bool Has(string text) => normalized.Contains(text, StringComparison.Ordinal);
    }

    private static IEnumerable<ErrorRow> Normalized(IEnumerable<ErrorRow> rows) =>
        rows.Select(row => row with { Code = DingTalkCode.Normalize(row.Code) });
}
