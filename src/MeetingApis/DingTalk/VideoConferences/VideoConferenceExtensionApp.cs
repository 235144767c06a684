using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>An extension app (酷应用) in a conference that is or was held.</summary>
public sealed record VideoConferenceExtensionApp
{
    /// <summary>The agent id of the app behind the extension app.</summary>
    [JsonPropertyName("appId")]
    public string? AppId { get; init; }

    /// <summary>The app's code.</summary>
    [JsonPropertyName("appCode")]
    public string? AppCode { get; init; }

    /// <summary>The people for whom the app opens automatically.</summary>
    [JsonPropertyName("autoOpenMode")]
    public DingTalkExtensionAppAutoOpenMode? AutoOpenMode { get; init; }

    /// <summary>The app's own data for the conference.</summary>
    [JsonPropertyName("extensionAppBizData")]
    public string? ExtensionAppBizData { get; init; }
}
