using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary><c>calendar.calendar.changed_v4</c>: a calendar in the list of a user was changed. Feishu tells it of users for whom the app has subscribed to it.</summary>
public sealed record FeishuCalendarChanged : FeishuEvent
{
    /// <summary>The users in whose lists it is.</summary>
    [JsonPropertyName("user_id_list")]
    public IReadOnlyList<FeishuEventUserIds> UserIds { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", UserIds = {UserIds.Count}");
        return true;
    }
}
