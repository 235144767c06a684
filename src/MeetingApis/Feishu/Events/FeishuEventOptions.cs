using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>How the events of one app of Feishu or Lark are checked. The two secrets are in the developer console, under the app's events and callbacks.</summary>
public sealed class FeishuEventOptions
{
    /// <summary>The verification token, which is in every event. Required. A secret.</summary>
    [JsonIgnore]
    public string VerificationToken { get; set; } = "";

    /// <summary>The key by which Feishu encrypts and signs. Null when the app has none: then <see cref="AllowUnsigned"/> is required. With a key, whatever is not encrypted is refused. A secret.</summary>
    [JsonIgnore]
    public string? EncryptKey { get; set; }

    /// <summary>
    /// Whether to accept events that prove nothing but that their sender knows the <see cref="VerificationToken"/>, because
    /// the app has no <see cref="EncryptKey"/>. False by default. With a key it changes nothing.
    /// </summary>
    public bool AllowUnsigned { get; set; }

    /// <summary>The app's id, <c>cli_...</c>. An event for another app is refused. Null stands for the app of the client that is registered under the same name; <see cref="FeishuEventReader"/> knows no client and needs it.</summary>
    public string? AppId { get; set; }

    /// <summary>How old an event may be, counted from when it happened. 8 hours by default: Feishu delivers an event for the last time after about seven. More than 5 minutes in the future is refused too.</summary>
    public TimeSpan MaxAge { get; set; } = TimeSpan.FromHours(8);

    /// <summary>How long handling an event may take. 3 seconds by default: Feishu takes a later response for a failure, and delivers the event again.</summary>
    public TimeSpan Deadline { get; set; } = TimeSpan.FromSeconds(3);
}
