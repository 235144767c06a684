using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>A member with whom a calendar is shared.</summary>
public sealed partial record WeComCalendarShare
{
    /// <summary>The member's user id. Required in a request.</summary>
    [JsonPropertyName("userid")]
    [NeverNull]
    public string? UserId { get; init; }

    /// <summary>What the member sees. Null means <see cref="WeComCalendarPermission.View"/>.</summary>
    [JsonPropertyName("permission")]
    [JsonConverter(typeof(PromisedConverter<WeComCalendarPermission, LenientEnumConverter<WeComCalendarPermission>>))]
    [NeverNull]
    public WeComCalendarPermission? Permission { get; init; }
}
