using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>A calendar event that was created.</summary>
public sealed record CreateDingTalkCalendarEventResponse : DingTalkCalendarEventResponse, ICreated
{
    /// <summary>The event's id (id). It may hold characters such as <c>=</c> and <c>/</c>, which the library escapes.</summary>
    [JsonPropertyName("id")]
    [NeverNull]
    public string? EventId { get; init; }

    string? ICreated.CreatedId => EventId;

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append($", EventId = {EventId}");
        return true;
    }
}
