namespace MeetingApis.WeCom.Internal;

/// <summary>WeCom's documented codes. Its pages have no tables of their own; one global table gives each code its meaning.</summary>
internal static partial class WeComErrorTable
{
    /// <summary>The page on the codes that every operation can answer.</summary>
    public const string HelpPage = "https://developer.work.weixin.qq.com/document/path/90313";

    /// <summary>Where a ticket is missing, stale or wrong.</summary>
    public const string NextTicket = "WeCom pushes a ticket every 10 minutes, to the app's command callback: hand it to AcceptSuiteTicketAsync of the client's Authorization.";

    /// <summary>Where an organisation's permanent code is no good any more.</summary>
    public const string Reauthorize = "The organisation has withdrawn its authorisation, or the permanent code was reset or is another app's: hand the next auth code to AcceptAuthCodeAsync of the client's Authorization.";

    private const string ConcurrentChange = "Someone else changed the same record: wait a few seconds, read it again, then decide.";

    public static ErrorTable Table { get; } = new(
        HelpPage,
        [.. WeComResources.Errors, .. Tokens(), .. Generic()]);
}
