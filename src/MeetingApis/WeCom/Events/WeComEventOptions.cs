using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>Settings for receiving events of an app of WeCom: what its administration page shows for receiving messages, and some limits.</summary>
public sealed class WeComEventOptions
{
    /// <summary>The token that signatures are made with. A secret, and required.</summary>
    [JsonIgnore]
    public string Token { get; set; } = "";

    /// <summary>The key that events are encrypted with (EncodingAESKey), 43 characters. A secret, and required.</summary>
    [JsonIgnore]
    public string EncodingAesKey { get; set; } = "";

    /// <summary>
    /// Whom events may be for (receiveid): the corpid of a self-built app; the id of a suite or template for what WeCom
    /// tells the app about itself. Add an empty text only for an app whose events are for nobody, such as one of an
    /// individual developer. Empty means that of the client that is registered under the same name.
    /// </summary>
    public IList<string> ReceiveIds { get; } = [];

    /// <summary>How old an event may be. 10 minutes by default. An older one is refused, and so is one from more than 5 minutes ahead.</summary>
    public TimeSpan MaxAge { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How long handling an event may take until WeCom is answered. 5 seconds by default, which is how long WeCom waits.</summary>
    public TimeSpan Deadline { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The same for what WeCom tells an app about its authorisations (<c>create_auth</c>, <c>change_auth</c>, <c>cancel_auth</c>, <c>reset_permanent_code</c>). 1 second by default, which is how long WeCom waits then. No longer than <see cref="Deadline"/>.</summary>
    public TimeSpan CommandDeadline { get; set; } = TimeSpan.FromSeconds(1);
}
