using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>A calendar event after a change. DingTalk does not return its status here.</summary>
public sealed record UpdateDingTalkCalendarEventResponse : DingTalkCalendarEventResponse
{
    /// <summary>The event's id (id).</summary>
    [JsonPropertyName("id")]
    public string? EventId { get; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append($", EventId = {EventId}");
        return true;
    }
}
