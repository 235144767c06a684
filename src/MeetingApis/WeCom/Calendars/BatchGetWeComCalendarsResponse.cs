using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The calendars that were asked for.</summary>
public sealed record BatchGetWeComCalendarsResponse : MeetingResponse
{
    /// <summary>The calendars. Empty when there are none.</summary>
    [JsonPropertyName("calendar_list")]
    public IReadOnlyList<WeComCalendar> Items { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Items = {Items.Count}");
        return true;
    }
}
