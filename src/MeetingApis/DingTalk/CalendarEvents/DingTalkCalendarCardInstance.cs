using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>An interactive card on the page of a calendar event. Only DingTalk's SDK has it, no page.</summary>
public sealed record DingTalkCalendarCardInstance
{
    /// <summary>The card's id, which the app that made the card chose.</summary>
    [JsonPropertyName("outTrackId")]
    public string? OutTrackId { get; init; }

    /// <summary>What the card is for. DingTalk does not list the values.</summary>
    [JsonPropertyName("scenario")]
    public string? Scenario { get; init; }
}
