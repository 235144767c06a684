namespace MeetingApis.DingTalk.Internal;

/// <summary>Tells DingTalk's hosts apart by their paths: every path of the newer API begins with its version, <c>/v1.0/</c>, and none of the older one does.</summary>
internal static class DingTalkHosts
{
    public static ApiHost Of(string path) => IsVersion(path.Split('/')[1]) ? ApiHost.Main : ApiHost.Legacy;

    private static bool IsVersion(string segment) =>
        segment is ['v' or 'V', .. var number] && number.Split('.') is [{ Length: > 0 } major, { Length: > 0 } minor] && major.All(char.IsAsciiDigit) && minor.All(char.IsAsciiDigit);
}
