using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;
using Refit;

namespace MeetingApis.Feishu;

/// <summary>The levels to find by the organisation's own ids.</summary>
public sealed partial record SearchFeishuRoomLevelsRequest
{
    /// <summary>The organisation's own ids. At least one; none may contain a comma, because Feishu uses it as the separator.</summary>
    [AliasAs("custom_level_ids")]
    [JsonConverter(typeof(CommaSeparatedConverter))]
    public required IReadOnlyList<string> CustomLevelIds { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"CustomLevelIds = {CustomLevelIds?.Count}");
        return true;
    }
}
