using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>What an app is told of its connections.</summary>
internal static class FeishuConnectionSettings
{
    /// <summary>The number in the addresses of connections: that of the vendor's example.</summary>
    public const int ServiceId = 33554678;

    /// <summary>How connections are to be kept, in seconds. The vendor asks for the first attempt within 30 seconds; a test need not wait for it.</summary>
    public static JsonObject ToJson() => new() { ["ReconnectCount"] = -1, ["ReconnectInterval"] = 1, ["ReconnectNonce"] = 1, ["PingInterval"] = 120 };
}
