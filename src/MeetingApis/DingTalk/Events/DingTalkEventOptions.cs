using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>What an app's settings in DingTalk's developer console say about the address to which DingTalk posts events.</summary>
public sealed class DingTalkEventOptions
{
    /// <summary>The token with which DingTalk signs (签名 token). Required.</summary>
    [JsonIgnore]
    public string Token { get; set; } = "";

    /// <summary>The key with which DingTalk encrypts (加密 aes_key), 43 letters and digits. Required.</summary>
    [JsonIgnore]
    public string AesKey { get; set; } = "";

    /// <summary>
    /// For whom DingTalk encrypts: the app's key; for a third-party app its suite key, for a custom app its custom key, and
    /// for an internal app that registered its address by DingTalk's older API the id of the organisation. An event for
    /// anybody else is refused. Empty, the default, means the app key of the client that is registered under the same
    /// name; a <see cref="DingTalkEventReader"/> that you create yourself requires a key.
    /// </summary>
    public IList<string> OwnerKeys { get; } = [];

    /// <summary>The age above which an event is refused. 24 hours by default, during which DingTalk may deliver it again. What was handled should be remembered as long.</summary>
    public TimeSpan MaxAge { get; set; } = TimeSpan.FromHours(24);

    /// <summary>The time in which the events of a delivery must be handled. 1.2 seconds by default, after which DingTalk considers the delivery failed.</summary>
    public TimeSpan Deadline { get; set; } = TimeSpan.FromMilliseconds(1200);
}
