using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>A member with whom a calendar is shared.</summary>
public sealed partial record WeComCalendarShare
{
    /// <summary>The member's user id. Required in a request.</summary>
    [JsonPropertyName("userid")]
    [NeverNull]
    public string? UserId { get; init; }

    /// <summary>What the member sees. Null in a request means <see cref="WeComCalendarPermission.View"/>.</summary>
    [JsonPropertyName("permission")]
    public WeComCalendarPermission? Permission { get; init; }
}
