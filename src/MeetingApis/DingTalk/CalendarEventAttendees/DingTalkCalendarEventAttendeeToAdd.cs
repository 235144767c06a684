using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>A person to invite to an event.</summary>
public sealed partial record DingTalkCalendarEventAttendeeToAdd
{
    /// <summary>The person's union id (<c>id</c>). It is not a user id.</summary>
    [JsonPropertyName("id")]
    public required string UnionId { get; init; }

    /// <summary>Whether the event can do without the person. Null leaves the choice to DingTalk, whose page names no default.</summary>
    [JsonPropertyName("isOptional")]
    public bool? IsOptional { get; init; }
}
