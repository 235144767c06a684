using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>A person to invite to a calendar event.</summary>
public sealed partial record DingTalkCalendarEventAttendee
{
    /// <summary>The person's union id (id). It is not a user id.</summary>
    [JsonPropertyName("id")]
    public string? UnionId { get; init; }

    /// <summary>Whether the person may stay away. Null leaves the choice to DingTalk.</summary>
    [JsonPropertyName("isOptional")]
    public bool? IsOptional { get; init; }

    /// <summary>The person's email address. Only a change of an event takes one; it then may stand in the place of <see cref="UnionId"/>. Personal data: it prints as <c>***</c>.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"UnionId = {UnionId}, IsOptional = {IsOptional}, Email = {Masked.Text(Email)}");
        return true;
    }
}
