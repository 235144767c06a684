using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>An event for which this library has no record, or whose data is not in the form that DingTalk documents. <see cref="EventEnvelope.EventType"/> says which it is.</summary>
public sealed record UnknownDingTalkEvent : DingTalkEvent
{
    /// <summary>The event's data as DingTalk sent it. In an event that was posted to an address of an internal app, the envelope's fields stand beside the data's. It is not printed.</summary>
    [JsonIgnore]
    public JsonElement Json { get; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Json = {Json.ValueKind}");
        return true;
    }
}
