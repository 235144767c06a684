using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>A person to take off an event.</summary>
public sealed partial record DingTalkCalendarEventAttendeeToRemove
{
    /// <summary>The person's union id (<c>id</c>). It is not a user id.</summary>
    [JsonPropertyName("id")]
    public required string UnionId { get; init; }
}
