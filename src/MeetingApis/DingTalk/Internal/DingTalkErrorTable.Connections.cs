namespace MeetingApis.DingTalk.Internal;

internal static partial class DingTalkErrorTable
{
    /// <summary>The one code that DingTalk's notes on Stream name.</summary>
    private static IEnumerable<ErrorRow> Connections() => ErrorRows.Of(
        DingTalkStreamEndpoint.Operation.Name,
        new ErrorRow("authFailed", MeetingErrorCategory.Authentication) { Advice = CheckCredentials });
}
