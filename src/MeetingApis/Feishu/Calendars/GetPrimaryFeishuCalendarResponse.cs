using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The main calendar of the identity that calls.</summary>
public sealed record GetPrimaryFeishuCalendarResponse : MeetingResponse
{
    /// <summary>The calendar, in a list of its own. Empty when Feishu sent none.</summary>
    [JsonPropertyName("calendars")]
    public IReadOnlyList<FeishuUserCalendar> Calendars { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Calendars = {Calendars.Count}");
        return true;
    }
}
