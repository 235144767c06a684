namespace MeetingApis.Tests.WireMock;

/// <summary>
/// A request as it came over the wire; <paramref name="Url"/> is path and query, not decoded, and the names of
/// <paramref name="Headers"/> have no case.
/// </summary>
internal sealed record ReceivedRequest(string Method, string Url, IReadOnlyDictionary<string, IReadOnlyList<string>> Headers, byte[] Body)
{
    public string Path => PathOf(Url);

    public string Query => Url[Path.Length..];

    public static string PathOf(string url) => url.Split('?', 2)[0];
}
