using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The attendees of an event after some were added.</summary>
public sealed record AddFeishuCalendarEventAttendeesResponse : MeetingResponse
{
    /// <summary>The attendees, with the ids that they have in this event. A room among them is not booked until its answer says so.</summary>
    [JsonPropertyName("attendees")]
    [NeverNull]
    public IReadOnlyList<FeishuCalendarEventAttendeeInfo> Attendees { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Attendees = {Attendees.Count}");
        return true;
    }
}
