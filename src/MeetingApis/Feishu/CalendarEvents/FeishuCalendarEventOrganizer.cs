using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The organiser of an event.</summary>
public sealed record FeishuCalendarEventOrganizer
{
    /// <summary>The organiser's user id, of the kind that the call asks for.</summary>
    [JsonPropertyName("user_id")]
    public string? UserId { get; init; }

    /// <summary>The organiser's name.</summary>
    [JsonPropertyName("display_name")]
    public string? DisplayName { get; init; }
}
