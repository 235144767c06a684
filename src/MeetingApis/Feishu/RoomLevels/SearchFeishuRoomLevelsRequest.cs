using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;
using Refit;

namespace MeetingApis.Feishu;

/// <summary>Which levels to find by the ids that the organisation gave them.</summary>
public sealed partial record SearchFeishuRoomLevelsRequest
{
    /// <summary>The organisation's own ids. At least one; none may hold a comma, with which Feishu separates them.</summary>
    [AliasAs("custom_level_ids")]
    [JsonConverter(typeof(CommaSeparatedConverter))]
    public required IReadOnlyList<string> CustomLevelIds { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"CustomLevelIds = {CustomLevelIds?.Count}");
        return true;
    }
}
