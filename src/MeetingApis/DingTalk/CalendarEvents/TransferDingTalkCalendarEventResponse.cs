using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>Whether a calendar event was transferred.</summary>
public sealed record TransferDingTalkCalendarEventResponse : MeetingResponse
{
    /// <summary>What DingTalk says of the success. Null when it says nothing.</summary>
    [JsonPropertyName("result")]
    [NeverNull]
    public bool? Result { get; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append($", Result = {Result}");
        return true;
    }
}
