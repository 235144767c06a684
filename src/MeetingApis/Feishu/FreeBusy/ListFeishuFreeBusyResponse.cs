using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The periods in which a person or a room is busy.</summary>
public sealed record ListFeishuFreeBusyResponse : MeetingResponse
{
    /// <summary>The periods. Empty when the person or the room is free all the time.</summary>
    [JsonPropertyName("freebusy_list")]
    [NeverNull]
    public IReadOnlyList<FeishuBusyTime> Items { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Items = {Items.Count}");
        return true;
    }
}
