using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>A member with whom a calendar could not be shared.</summary>
public sealed record WeComCalendarShareFailure
{
    /// <summary>The member's user id.</summary>
    [JsonPropertyName("userid")]
    [NeverNull]
    public string? UserId { get; init; }

    /// <summary>Why. The number is about this member only, and does not mean what the code of a failed call means: 40001 says here that there is no such member.</summary>
    [JsonPropertyName("errcode")]
    public int? ErrorCode { get; init; }

    /// <summary>The reason as a text for people, which WeCom may change at any time.</summary>
    [JsonPropertyName("errmsg")]
    public string? ErrorMessage { get; init; }
}
