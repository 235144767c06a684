using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>An extension app (酷应用) that a scheduled conference offers.</summary>
public sealed partial record ScheduleConferenceExtensionApp
{
    /// <summary>The app's code.</summary>
    [JsonPropertyName("coolAppCode")]
    public string? CoolAppCode { get; init; }

    /// <summary>The people for whom the app opens automatically.</summary>
    [JsonPropertyName("autoOpenMode")]
    public DingTalkExtensionAppAutoOpenMode? AutoOpenMode { get; init; }

    /// <summary>The app's own data for the conference.</summary>
    [JsonPropertyName("extensionAppBizData")]
    public string? ExtensionAppBizData { get; init; }
}
